package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.casework.Kind.FALSEHOOD;
import static org.wardmate.casework.Kind.IMPERSONATION;
import static org.wardmate.casework.Kind.INTIMATE;
import static org.wardmate.casework.Kind.OTHER;
import static org.wardmate.casework.Kind.PERSISTENT;
import static org.wardmate.casework.Kind.RUDE;
import static org.wardmate.casework.Kind.SELF_HARM;
import static org.wardmate.casework.Route.CODE_OF_CONDUCT;
import static org.wardmate.casework.Route.COMMUNICATIONS;
import static org.wardmate.casework.Route.COUNCIL_IT;
import static org.wardmate.casework.Route.DEMOCRATIC_SERVICES;
import static org.wardmate.casework.Route.ELECTION_CONTACTS;
import static org.wardmate.casework.Route.EMERGENCY;
import static org.wardmate.casework.Route.GROUP_LEADER;
import static org.wardmate.casework.Route.HUMAN_RESOURCES;
import static org.wardmate.casework.Route.LOG_AND_SUPPORT;
import static org.wardmate.casework.Route.MONITORING_OFFICER;
import static org.wardmate.casework.Route.OWN_LEGAL_ADVICE;
import static org.wardmate.casework.Route.PLATFORM;
import static org.wardmate.casework.Route.POLICE;
import static org.wardmate.casework.Route.SAFETY_ASSESSMENT;
import static org.wardmate.casework.Route.SPECIALIST_HELP;
import static org.wardmate.casework.Route.TRUE_VISION;
import static org.wardmate.casework.Told.plain;
import static org.wardmate.casework.Told.with;
import static org.wardmate.casework.Triage.Row;
import static org.wardmate.casework.Urgency.AT_ONCE;
import static org.wardmate.casework.Urgency.WITHIN_AN_HOUR;
import static org.wardmate.casework.Urgency.WITHIN_FIVE_WORKING_DAYS;
import static org.wardmate.casework.Urgency.WITHIN_FOUR_HOURS;
import static org.wardmate.casework.Urgency.WITHIN_ONE_WORKING_DAY;
import static org.wardmate.casework.Urgency.WITHIN_THREE_WORKING_DAYS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each row by itself, what rows do together, and what an unanswered question does. */
class TriageTest {
    private record Walk(Row row, Incident told, Urgency urgency, Set<Route> routes) {}

    /** Each row reached with as little else as can be: rows 8 to 10 need some kind beside them, and take rudeness. */
    private static final List<Walk> WALKS = List.of(
            walk(
                    Row.DANGER_NOW,
                    plain(RUDE).withSafety(Safety.IN_DANGER),
                    AT_ONCE,
                    EMERGENCY,
                    POLICE,
                    MONITORING_OFFICER,
                    GROUP_LEADER,
                    DEMOCRATIC_SERVICES,
                    LOG_AND_SUPPORT),
            walk(
                    Row.DANGER_PERHAPS,
                    plain(RUDE).withSafety(Safety.NOT_SURE),
                    WITHIN_AN_HOUR,
                    EMERGENCY,
                    POLICE,
                    MONITORING_OFFICER,
                    GROUP_LEADER,
                    DEMOCRATIC_SERVICES,
                    LOG_AND_SUPPORT),
            walk(
                    Row.DANGER_PAST,
                    plain(RUDE).withSafety(Safety.SAFE_AGAIN),
                    AT_ONCE,
                    POLICE,
                    MONITORING_OFFICER,
                    GROUP_LEADER,
                    DEMOCRATIC_SERVICES,
                    LOG_AND_SUPPORT),
            walk(Row.THREAT, plain(Kind.THREAT), WITHIN_AN_HOUR, POLICE, MONITORING_OFFICER, SAFETY_ASSESSMENT),
            walk(
                    Row.ADDRESS_POSTED,
                    plain(Kind.ADDRESS),
                    WITHIN_ONE_WORKING_DAY,
                    POLICE,
                    MONITORING_OFFICER,
                    SAFETY_ASSESSMENT),
            walk(Row.CHILD_IMAGES, plain(Kind.CHILD_IMAGES), AT_ONCE, POLICE),
            walk(Row.INTIMATE_OR_SELF_HARM, plain(INTIMATE), WITHIN_FOUR_HOURS, POLICE, SPECIALIST_HELP),
            walk(Row.INTIMATE_OR_SELF_HARM, plain(SELF_HARM), WITHIN_FOUR_HOURS, POLICE, SPECIALIST_HELP),
            walk(Row.HATE, plain(Kind.HATE), WITHIN_ONE_WORKING_DAY, POLICE, TRUE_VISION, MONITORING_OFFICER),
            walk(Row.REPEATED, plain(PERSISTENT), WITHIN_ONE_WORKING_DAY, POLICE, MONITORING_OFFICER),
            walk(Row.ACCOUNT, plain(IMPERSONATION), WITHIN_ONE_WORKING_DAY, COUNCIL_IT, PLATFORM),
            walk(
                    Row.COUNCILLOR,
                    plain(RUDE).withAuthor(Author.COUNCILLOR),
                    WITHIN_FIVE_WORKING_DAYS,
                    MONITORING_OFFICER,
                    CODE_OF_CONDUCT,
                    GROUP_LEADER,
                    LOG_AND_SUPPORT),
            walk(
                    Row.OFFICER,
                    plain(RUDE).withAuthor(Author.OFFICER),
                    WITHIN_FIVE_WORKING_DAYS,
                    MONITORING_OFFICER,
                    HUMAN_RESOURCES,
                    GROUP_LEADER,
                    LOG_AND_SUPPORT),
            walk(
                    Row.ELECTION,
                    with(plain(RUDE), Sign.ELECTION, YesNo.YES),
                    WITHIN_FIVE_WORKING_DAYS,
                    GROUP_LEADER,
                    ELECTION_CONTACTS,
                    LOG_AND_SUPPORT),
            walk(
                    Row.ELECTION_FALSEHOOD,
                    with(plain(FALSEHOOD), Sign.ELECTION, YesNo.YES),
                    WITHIN_THREE_WORKING_DAYS,
                    POLICE,
                    MONITORING_OFFICER,
                    PLATFORM,
                    ELECTION_CONTACTS,
                    OWN_LEGAL_ADVICE,
                    COMMUNICATIONS),
            walk(
                    Row.FALSEHOOD,
                    plain(FALSEHOOD),
                    WITHIN_THREE_WORKING_DAYS,
                    MONITORING_OFFICER,
                    PLATFORM,
                    OWN_LEGAL_ADVICE,
                    COMMUNICATIONS),
            walk(Row.RUDE, plain(RUDE), WITHIN_FIVE_WORKING_DAYS, GROUP_LEADER, LOG_AND_SUPPORT),
            walk(Row.UNSURE, plain(OTHER), WITHIN_ONE_WORKING_DAY, MONITORING_OFFICER, DEMOCRATIC_SERVICES));

    private static Walk walk(Row row, Incident told, Urgency urgency, Route first, Route... more) {
        return new Walk(row, told, urgency, EnumSet.of(first, more));
    }

    @Test
    void walksEveryRow() {
        assertThat(WALKS).allSatisfy(walk -> {
            Triage.Outcome outcome = Triage.of(walk.told());
            assertThat(outcome.rows()).contains(walk.row());
            assertThat(outcome.urgency()).as(walk.row().name()).isEqualTo(walk.urgency());
            assertThat(outcome.routes()).as(walk.row().name()).containsExactlyElementsOf(walk.routes());
        });
        assertThat(WALKS.stream().map(Walk::row).collect(Collectors.toSet())).containsExactlyInAnyOrder(Row.values());
    }

    @Test
    void numbersThirteenRowsFromTheMostUrgentDown() {
        assertThat(Arrays.stream(Row.values()).map(Row::number)).isSorted();
        assertThat(Arrays.stream(Row.values()).map(Row::number).distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
    }

    @Test
    void reachesEveryRoute() {
        assertThat(WALKS.stream().flatMap(walk -> walk.routes().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Route.values());
    }

    @Nested
    class Together {
        @Test
        void rowsAddUpAndTheMostUrgentSetsTheTime() {
            Triage.Outcome outcome = Triage.of(plain(RUDE, FALSEHOOD, Kind.THREAT));

            assertThat(outcome.rows()).containsExactly(Row.THREAT, Row.FALSEHOOD, Row.RUDE);
            assertThat(outcome.urgency()).isEqualTo(WITHIN_AN_HOUR);
            assertThat(outcome.routes())
                    .containsExactly(
                            POLICE,
                            MONITORING_OFFICER,
                            GROUP_LEADER,
                            PLATFORM,
                            SAFETY_ASSESSMENT,
                            OWN_LEGAL_ADVICE,
                            COMMUNICATIONS,
                            LOG_AND_SUPPORT);
        }

        @Test
        void eachRouteKnowsItsReasons() {
            Triage.Outcome outcome =
                    Triage.of(with(plain(FALSEHOOD), Sign.HATE, YesNo.YES).withAuthor(Author.COUNCILLOR));

            assertThat(outcome.reasonsFor(MONITORING_OFFICER)).containsExactly(Row.HATE, Row.COUNCILLOR, Row.FALSEHOOD);
            assertThat(outcome.reasonsFor(CODE_OF_CONDUCT)).containsExactly(Row.COUNCILLOR);
            assertThat(outcome.reasonsFor(COUNCIL_IT)).isEmpty();
        }

        @Test
        void anAddressWithAThreatHasTheHourThatAnAddressAloneHasNot() {
            assertThat(Triage.of(plain(Kind.ADDRESS)).urgency()).isEqualTo(WITHIN_ONE_WORKING_DAY);
            assertThat(Triage.of(plain(Kind.ADDRESS, Kind.THREAT)).urgency()).isEqualTo(WITHIN_AN_HOUR);
        }

        @Test
        void anotherCouncillorsThreatStillGoesToThePolice() {
            Triage.Outcome outcome = Triage.of(plain(Kind.THREAT).withAuthor(Author.COUNCILLOR));

            assertThat(outcome.routes()).contains(POLICE, CODE_OF_CONDUCT);
            assertThat(outcome.urgency()).isEqualTo(WITHIN_AN_HOUR);
        }

        @Test
        void somethingFalseIsForThePoliceOnlyWhereAnElectionMayBeInIt() {
            assertThat(Triage.of(plain(FALSEHOOD)).routes()).doesNotContain(POLICE);
            assertThat(Triage.of(with(plain(FALSEHOOD), Sign.ELECTION, YesNo.NOT_SURE))
                            .routes())
                    .contains(POLICE);
        }

        @Test
        void aPictureOfAChildIsAtOnceWhateverElseIsTold() {
            assertThat(Triage.of(plain(Kind.CHILD_IMAGES, RUDE, FALSEHOOD)).urgency())
                    .isEqualTo(AT_ONCE);
        }

        @Test
        void rudenessAgainAndAgainGoesToThePolice() {
            Incident again = plain(RUDE).withScene(scene -> scene.withFrequency(Frequency.A_FEW_TIMES));

            assertThat(Triage.of(again).routes()).contains(POLICE, MONITORING_OFFICER);
            assertThat(Triage.of(again).urgency()).isEqualTo(WITHIN_ONE_WORKING_DAY);
        }
    }

    @Nested
    class Overrides {
        @Test
        void aKindThatWasNamedOutweighsANoToItsSign() {
            assertThat(Triage.of(plain(Kind.THREAT)).rows()).contains(Row.THREAT);
            assertThat(Triage.of(plain(Kind.HATE)).rows()).contains(Row.HATE);
            assertThat(Triage.of(plain(Kind.ADDRESS)).rows()).contains(Row.ADDRESS_POSTED);
            assertThat(Triage.of(plain(PERSISTENT)).rows()).contains(Row.REPEATED);
        }

        @Test
        void aSignThatWasLeftOutOrNotSureCountsAsYes() {
            for (YesNo answer : List.of(YesNo.YES, YesNo.NOT_SURE)) {
                assertThat(Triage.of(with(plain(RUDE), Sign.THREAT, answer)).rows())
                        .contains(Row.THREAT);
            }
            Incident leftOut =
                    plain(RUDE).withHarm(harm -> new Harm(harm.kinds(), Map.of(), harm.account(), harm.effect()));
            assertThat(Triage.of(leftOut).rows()).contains(Row.THREAT, Row.ADDRESS_POSTED, Row.HATE, Row.ELECTION);
        }

        @Test
        void whoDoesNotSayHowOftenIsTakenToMeanAgainAndAgain() {
            Incident told = plain(RUDE).withScene(scene -> Scene.UNTOLD);

            assertThat(Triage.of(told).rows()).contains(Row.REPEATED);
        }

        @Test
        void whoSaysNothingOfTheirSafetyIsTakenToBeInDanger() {
            Triage.Outcome outcome = Triage.of(Incident.UNTOLD);

            assertThat(outcome.urgency()).isEqualTo(AT_ONCE);
            assertThat(outcome.routes()).startsWith(EMERGENCY, POLICE);
            assertThat(outcome.rows()).contains(Row.DANGER_NOW, Row.UNSURE);
        }

        @Test
        void whoDidItNeverChangesTheTime() {
            for (Author author : Author.values()) {
                assertThat(Triage.of(plain(RUDE).withAuthor(author)).urgency()).isEqualTo(WITHIN_FIVE_WORKING_DAYS);
            }
        }
    }

    @Test
    void saysEveryReasonInItsOwnWords() {
        assertThat(Arrays.stream(Row.values()).map(Row::label))
                .doesNotHaveDuplicates()
                .allSatisfy(reason -> assertThat(reason).startsWith("because "));
    }

    @Test
    void refusesAnOutcomeWithoutARow() {
        assertThatThrownBy(() -> new Triage.Outcome(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
