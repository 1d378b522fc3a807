package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wardmate.advice.Samples.THURROCK;
import static org.wardmate.casework.Told.plain;
import static org.wardmate.people.Role.CHIEF_EXECUTIVE;
import static org.wardmate.people.Role.CLERK;
import static org.wardmate.people.Role.COUNCILLOR;
import static org.wardmate.people.Role.DEMOCRATIC_SERVICES;
import static org.wardmate.people.Role.DEPUTY_MONITORING_OFFICER;
import static org.wardmate.people.Role.GROUP_LEADER;
import static org.wardmate.people.Role.MONITORING_OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.advice.Samples;
import org.wardmate.casework.Routing.Exclusion;
import org.wardmate.casework.Routing.Proposal;
import org.wardmate.casework.Routing.Proposals;
import org.wardmate.casework.Share.Extent;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Absence;
import org.wardmate.people.Contact;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Roster;
import org.wardmate.people.Seat;

/** Who is offered as a recipient, and who never is. The people are made up. */
class RoutingTest {
    private static final Member MEMBER = councillor("Ivy Lanternwick (sample)", "Lighthouse");
    private static final Member LEADER = person("Maud Thistledown (sample)", "Lighthouse", COUNCILLOR, GROUP_LEADER);
    private static final Member COLLEAGUE = councillor("Nell Tinderbox (sample)", "Lighthouse");
    private static final Member OPPONENT = councillor("Otto Pebblesworth (sample)", "Compass");
    private static final Member OTHER_LEADER = person("Rufus Candlewax (sample)", "Compass", COUNCILLOR, GROUP_LEADER);
    private static final Member INDEPENDENT = councillor("Gus Marrowfat (sample)", "");
    private static final Member OFFICER = person("Prudence O'Inkwell (sample)", "", MONITORING_OFFICER);
    private static final Member DEPUTY = person("Silas Ledgerby-Hart (sample)", "", DEPUTY_MONITORING_OFFICER);
    private static final Member CHIEF = person("Clara Fairweigh (sample)", "", CHIEF_EXECUTIVE);
    private static final Member SERVICES = person("Barnaby Quill (sample)", "", DEMOCRATIC_SERVICES);

    private final List<Member> council = new ArrayList<>(
            List.of(MEMBER, LEADER, COLLEAGUE, OPPONENT, OTHER_LEADER, INDEPENDENT, OFFICER, DEPUTY, CHIEF, SERVICES));

    private final Map<MemberId, Absence> absences = new HashMap<>();

    private static Member councillor(String name, String group) {
        return person(name, group, COUNCILLOR);
    }

    private static Member person(String name, String group, Role... roles) {
        String id = name.replaceAll("[^A-Za-z]", "");
        return new Member(new MemberId(id), name, THURROCK, Set.of(roles), "", group);
    }

    private Proposals proposals(Member member, Incident told) {
        return new Routing(new Listed(council, absences)).proposals(member, told, Triage.of(told));
    }

    private List<Member> offered(Member member, Incident told) {
        return proposals(member, told).recipients().stream()
                .map(Proposal::recipient)
                .toList();
    }

    private static Incident by(Author author, String name) {
        return plain(Kind.RUDE).withAuthor(author).withAuthorName(name);
    }

    @Test
    void offersTheMonitoringOfficerAllAndTheOwnLeaderASummary() {
        assertThat(proposals(MEMBER, plain(Kind.RUDE)).recipients())
                .extracting(Proposal::recipient, Proposal::extent)
                .containsExactly(tuple(OFFICER, Extent.WHOLE), tuple(LEADER, Extent.SUMMARY));
        assertThat(proposals(MEMBER, plain(Kind.RUDE)).leftOut()).isEmpty();
    }

    @Test
    void saysWhyTheMonitoringOfficerShouldKnow() {
        assertThat(proposals(MEMBER, plain(Kind.THREAT)).recipients().getFirst().reason())
                .endsWith("should know because there is a threat, or may be one");
        assertThat(proposals(MEMBER, plain(Kind.RUDE)).recipients().getFirst().reason())
                .isEqualTo("Looks after members’ standards and safety");
    }

    @Test
    void offersDemocraticServicesWhereAPersonShouldRingBack() {
        assertThat(offered(MEMBER, plain(Kind.OTHER))).containsExactly(OFFICER, SERVICES, LEADER);
    }

    @Test
    void offersNobodyTwice() {
        Member both = person("Edwin Clausewright (sample)", "", MONITORING_OFFICER, DEMOCRATIC_SERVICES);
        council.set(council.indexOf(OFFICER), both);

        assertThat(offered(MEMBER, plain(Kind.OTHER))).containsExactly(both, SERVICES, LEADER);
    }

    @Test
    void offersNobodyOfAnotherCouncil() {
        Member elsewhere = new Member(
                new MemberId("elsewhere"),
                "Amos Featherstitch (sample)",
                Samples.BEXLEY,
                Set.of(MONITORING_OFFICER, GROUP_LEADER),
                "",
                "Lighthouse");
        council.add(elsewhere);

        assertThat(offered(MEMBER, plain(Kind.OTHER))).doesNotContain(elsewhere);
    }

    @Nested
    class Leaders {
        @Test
        void areOfferedToTheirOwnGroupOnly() {
            assertThat(offered(OPPONENT, plain(Kind.RUDE)))
                    .contains(OTHER_LEADER)
                    .doesNotContain(LEADER);
        }

        @Test
        void areNotOfferedToAnIndependentMember() {
            council.add(person("Dora Puddlemere (sample)", "", COUNCILLOR, GROUP_LEADER));

            assertThat(offered(INDEPENDENT, plain(Kind.RUDE))).containsExactly(OFFICER);
        }

        @Test
        void areNotOfferedTheirOwnReport() {
            assertThat(offered(LEADER, plain(Kind.RUDE))).containsExactly(OFFICER);
        }

        @Test
        void areLeftOutWhereNamed() {
            Proposals proposals = proposals(MEMBER, by(Author.COUNCILLOR, "Maud Thistledown"));

            assertThat(proposals.recipients()).extracting(Proposal::recipient).containsExactly(OFFICER);
            assertThat(proposals.leftOut()).containsExactly(new Exclusion(LEADER.described(), "You named them"));
        }

        @Test
        void areLeftOutWhereTheyLeadTheOneNamed() {
            Proposals proposals = proposals(MEMBER, by(Author.COUNCILLOR, "Cllr Tinderbox"));

            assertThat(proposals.recipients()).extracting(Proposal::recipient).containsExactly(OFFICER);
            assertThat(proposals.leftOut())
                    .containsExactly(new Exclusion(LEADER.described(), "They lead the group of the person you named"));
        }

        @Test
        void areLeftOutWhereItMayBeAnyCouncillor() {
            for (String unknown : List.of("", "somebody at the back")) {
                Proposals proposals = proposals(MEMBER, by(Author.COUNCILLOR, unknown));

                assertThat(proposals.recipients())
                        .extracting(Proposal::recipient)
                        .containsExactly(OFFICER);
                assertThat(proposals.leftOut()).extracting(Exclusion::who).containsExactly(LEADER.described());
            }
        }

        @Test
        void areOfferedWhereTheOneNamedSitsWithAnotherGroup() {
            assertThat(offered(MEMBER, by(Author.COUNCILLOR, "Otto Pebblesworth")))
                    .containsExactly(OFFICER, LEADER);
        }

        @Test
        void areOfferedWhereSomebodyOutsideSharesTheirName() {
            assertThat(offered(MEMBER, by(Author.RESIDENT, "Old Mr Thistledown")))
                    .contains(LEADER);
        }

        @Test
        void areOfferedWhereTheOneNamedSharesTheMembersOwnName() {
            assertThat(offered(MEMBER, by(Author.OFFICER, "Bob Lanternwick in Housing")))
                    .contains(LEADER);
        }
    }

    @Nested
    class TheMonitoringOfficer {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Prudence O'Inkwell",
                    "prudence o’inkwell",
                    "O'INKWELL",
                    "It was O’Inkwell’s doing",
                    "the Monitoring Officer",
                    "our monitoring officer, I think"
                })
        void isLeftOutWhereNamed(String name) {
            Proposals proposals = proposals(MEMBER, by(Author.OFFICER, name));

            assertThat(proposals.recipients())
                    .extracting(Proposal::recipient)
                    .doesNotContain(OFFICER)
                    .contains(CHIEF, LEADER);
            assertThat(proposals.leftOut()).contains(new Exclusion(OFFICER.described(), "You named them"));
        }

        @Test
        void isFollowedByDeputyAndChiefExecutive() {
            assertThat(offered(MEMBER, by(Author.OFFICER, "Prudence O'Inkwell")))
                    .containsExactly(DEPUTY, CHIEF, LEADER);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Silas Ledgerby-Hart", "Ledgerby", "Mr Ledgerby Hart", "Silas Hart"})
        void isNotFollowedByADeputyWhoIsNamedToo(String deputy) {
            assertThat(offered(MEMBER, by(Author.OFFICER, "O'Inkwell and " + deputy)))
                    .containsExactly(CHIEF, LEADER);
        }

        @Test
        void isNotTheOnlyOneOfferedWhereItMayBeAnyOfficer() {
            assertThat(offered(MEMBER, by(Author.OFFICER, ""))).containsExactly(OFFICER, DEPUTY, CHIEF, LEADER);
        }

        @Test
        void mayBeAnyOfficerWhoSharesTheMembersOwnName() {
            assertThat(offered(MEMBER, by(Author.OFFICER, "Bob Lanternwick"))).contains(DEPUTY, CHIEF);
        }

        @Test
        void isOfferedWhereAnotherOfficerIsNamed() {
            assertThat(offered(MEMBER, by(Author.OFFICER, "Barnaby Quill"))).containsExactly(OFFICER, LEADER);
        }

        @Test
        void isNotOfferedTheirOwnReport() {
            assertThat(offered(OFFICER, plain(Kind.RUDE))).containsExactly(DEPUTY, CHIEF);
        }

        @Test
        void isCarefullyLeftOutWhereNobodySaidWhoItIs() {
            Incident unsaid = new Incident(
                    Safety.SAFE, plain(Kind.RUDE).harm(), plain(Kind.RUDE).scene(), null, "Prudence O'Inkwell");

            assertThat(offered(MEMBER, unsaid)).doesNotContain(OFFICER);
        }
    }

    @Nested
    class AParishsClerk {
        private static final Member PARISH = inParish("Tess Lonebramble (sample)", "Little Wobbling", COUNCILLOR);
        private static final Member THEIR_CLERK = inParish("Agnes Penwiper (sample)", "Little Wobbling", CLERK);
        private static final Member OTHER_CLERK = inParish("Humphrey Inkstain (sample)", "Great Wobbling", CLERK);

        @BeforeEach
        void aParishIsPartOfTheCouncil() {
            council.addAll(List.of(PARISH, THEIR_CLERK, OTHER_CLERK));
        }

        private static Member inParish(String name, String parish, Role role) {
            Seat seat = new Seat("", "", parish, List.of());
            return new Member(
                    new MemberId(name.replaceAll("[^A-Za-z]", "")), name, THURROCK, Set.of(role), seat, Contact.NONE);
        }

        @Test
        void isOfferedToMembersOfTheirParishOnly() {
            assertThat(offered(PARISH, plain(Kind.RUDE))).containsExactly(OFFICER, THEIR_CLERK);
            assertThat(offered(MEMBER, plain(Kind.RUDE))).containsExactly(OFFICER, LEADER);
        }

        @Test
        void isOfferedWithTheReason() {
            assertThat(proposals(PARISH, plain(Kind.RUDE)).recipients())
                    .contains(new Proposal(THEIR_CLERK, Extent.WHOLE, "Clerk of Little Wobbling, and can support you"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Mrs Penwiper", "the clerk"})
        void isLeftOutWhereNamed(String name) {
            Proposals proposals = proposals(PARISH, by(Author.OFFICER, name));

            assertThat(proposals.recipients()).extracting(Proposal::recipient).containsExactly(OFFICER);
            assertThat(proposals.leftOut()).containsExactly(new Exclusion(THEIR_CLERK.described(), "You named them"));
        }

        @Test
        void isLeftOutWhereItMayBeAnyOfficer() {
            Proposals proposals = proposals(PARISH, by(Author.OFFICER, ""));

            assertThat(proposals.recipients()).extracting(Proposal::recipient).containsExactly(OFFICER, DEPUTY, CHIEF);
            assertThat(proposals.leftOut()).extracting(Exclusion::who).containsExactly(THEIR_CLERK.described());
        }
    }

    @Nested
    class SomebodyAway {
        private static final LocalDate UNTIL = LocalDate.of(2026, 12, 4);

        private void isAway(Member away, Member standIn) {
            absences.put(away.id(), new Absence(UNTIL.minusDays(7), UNTIL, standIn.id()));
        }

        @Test
        void isReplacedByWhoStandsInForThem() {
            isAway(OFFICER, DEPUTY);

            assertThat(proposals(MEMBER, plain(Kind.RUDE)).recipients())
                    .contains(new Proposal(
                            DEPUTY,
                            Extent.WHOLE,
                            "Stands in for Prudence O'Inkwell (sample), who is away until 4 December 2026"))
                    .extracting(Proposal::recipient)
                    .containsExactly(DEPUTY, LEADER);
        }

        @Test
        void isNotReplacedByTheOneItIsAbout() {
            isAway(OFFICER, DEPUTY);

            List<Proposal> offered =
                    proposals(MEMBER, by(Author.OFFICER, "Silas Ledgerby-Hart")).recipients();

            assertThat(offered).extracting(Proposal::recipient).containsExactly(OFFICER, LEADER);
            assertThat(offered.getFirst().reason()).endsWith(". They are away until 4 December 2026");
        }

        @Test
        void isNotReplacedByTheMemberThemself() {
            isAway(OFFICER, DEPUTY);

            assertThat(offered(DEPUTY, plain(Kind.RUDE))).containsExactly(OFFICER);
        }

        @Test
        void isNotReplacedBySomebodyWhoIsAwayToo() {
            isAway(OFFICER, DEPUTY);
            isAway(DEPUTY, OFFICER);

            assertThat(offered(MEMBER, plain(Kind.RUDE))).containsExactly(OFFICER, LEADER);
        }

        @Test
        void isNotReplacedBySomebodyWhoLeftOrLostTheirOffice() {
            isAway(OFFICER, DEPUTY);
            council.set(council.indexOf(DEPUTY), person("Silas Ledgerby-Hart (sample)", "", COUNCILLOR));

            assertThat(offered(MEMBER, plain(Kind.RUDE))).containsExactly(OFFICER, LEADER);
        }

        @Test
        void isOfferedOnceWhereTheStandInIsOfferedAnyway() {
            isAway(OFFICER, DEPUTY);

            assertThat(offered(MEMBER, by(Author.OFFICER, ""))).containsExactly(DEPUTY, CHIEF, LEADER);
        }
    }

    @Nested
    class WhereNobodyIsLeft {
        @Test
        void democraticServicesIsAsked() {
            council.removeAll(List.of(OFFICER, DEPUTY, CHIEF));

            assertThat(offered(INDEPENDENT, plain(Kind.RUDE))).containsExactly(SERVICES);
        }

        @Test
        void nobodyIsOffered() {
            council.removeAll(List.of(OFFICER, DEPUTY, CHIEF));

            Proposals proposals = proposals(INDEPENDENT, by(Author.OFFICER, "Barnaby Quill"));

            assertThat(proposals.recipients()).isEmpty();
        }

        @Test
        void nobodyIsOfferedAtACouncilOfOne() {
            council.retainAll(List.of(MEMBER));

            assertThat(offered(MEMBER, plain(Kind.THREAT))).isEmpty();
        }
    }

    private record Listed(Directory people, Map<MemberId, Absence> absences) implements Directory {
        Listed(List<Member> people, Map<MemberId, Absence> absences) {
            this(new Roster(people), absences);
        }

        @Override
        public Optional<Member> find(MemberId id) {
            return people.find(id);
        }

        @Override
        public List<Member> of(CouncilId council) {
            return people.of(council);
        }

        @Override
        public Optional<Absence> absence(Member member) {
            return Optional.ofNullable(absences.get(member.id()));
        }
    }
}
