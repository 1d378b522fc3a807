package org.wardmate.casework;

import static org.wardmate.casework.Kind.IMPERSONATION;
import static org.wardmate.casework.Kind.INTIMATE;
import static org.wardmate.casework.Kind.OTHER;
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
import static org.wardmate.casework.Safety.IN_DANGER;
import static org.wardmate.casework.Safety.NOT_SURE;
import static org.wardmate.casework.Safety.SAFE_AGAIN;
import static org.wardmate.casework.Urgency.AT_ONCE;
import static org.wardmate.casework.Urgency.WITHIN_AN_HOUR;
import static org.wardmate.casework.Urgency.WITHIN_FIVE_WORKING_DAYS;
import static org.wardmate.casework.Urgency.WITHIN_FOUR_HOURS;
import static org.wardmate.casework.Urgency.WITHIN_ONE_WORKING_DAY;
import static org.wardmate.casework.Urgency.WITHIN_THREE_WORKING_DAYS;
import static org.wardmate.message.Texts.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.wardmate.message.Labelled;

/**
 * How urgent a report is and where it should go. Every row that fits adds its routes, and the most urgent row sets the
 * time. An answer left out, or "I am not sure", counts as the graver one, so that saying less never makes light of it.
 * The kind is the one question that cannot be left out: whoever cannot name it chooses "something else", and a person
 * rings back.
 */
public final class Triage {
    private Triage() {}

    public static Outcome of(Incident told) {
        return new Outcome(
                Arrays.stream(Row.values()).filter(row -> row.fits.test(told)).toList());
    }

    /** The table: a row's number, its reason as a member reads it, when it fits, how soon, and where to. */
    @SuppressWarnings("ImmutableEnumChecker") // What the conditions do is fixed; Predicate cannot say so.
    public enum Row implements Labelled {
        /** Whether a member is safe is asked first; without an answer nobody may suppose it. */
        DANGER_NOW(
                1,
                text("triage.danger-now"),
                told -> told.safety() == null || told.safety() == IN_DANGER,
                AT_ONCE,
                to(EMERGENCY, POLICE, MONITORING_OFFICER, DEMOCRATIC_SERVICES)),
        DANGER_PERHAPS(
                1,
                text("triage.danger-perhaps"),
                told -> told.safety() == NOT_SURE,
                WITHIN_AN_HOUR,
                to(EMERGENCY, POLICE, MONITORING_OFFICER, DEMOCRATIC_SERVICES)),
        /** The danger may return, so officers hear of it as soon as if it lasted. */
        DANGER_PAST(
                1,
                text("triage.danger-past"),
                told -> told.safety() == SAFE_AGAIN,
                AT_ONCE,
                to(POLICE, MONITORING_OFFICER, DEMOCRATIC_SERVICES)),
        THREAT(
                2,
                text("triage.threat"),
                told -> told.is(Kind.THREAT) || told.mayBe(Sign.THREAT),
                WITHIN_AN_HOUR,
                to(POLICE, MONITORING_OFFICER, SAFETY_ASSESSMENT)),
        /**
         * No source names a time for an address posted without a threat. Someone may act on it later, so the council
         * looks at the member's safety and the police can advise, without the hour that a threat has.
         */
        ADDRESS_POSTED(
                2,
                text("triage.address"),
                told -> told.is(Kind.ADDRESS) || told.mayBe(Sign.ADDRESS_POSTED),
                WITHIN_ONE_WORKING_DAY,
                to(POLICE, MONITORING_OFFICER, SAFETY_ASSESSMENT)),
        CHILD_IMAGES(3, text("triage.child-images"), told -> told.is(Kind.CHILD_IMAGES), AT_ONCE, to(POLICE)),
        INTIMATE_OR_SELF_HARM(
                4,
                text("triage.intimate-or-self-harm"),
                told -> told.is(INTIMATE) || told.is(SELF_HARM),
                WITHIN_FOUR_HOURS,
                to(POLICE, SPECIALIST_HELP)),
        HATE(
                5,
                text("triage.hate"),
                told -> told.is(Kind.HATE) || told.mayBe(Sign.HATE),
                WITHIN_ONE_WORKING_DAY,
                to(POLICE, TRUE_VISION, MONITORING_OFFICER)),
        REPEATED(
                6,
                text("triage.repeated"),
                Incident::mayBeRepeated,
                WITHIN_ONE_WORKING_DAY,
                to(POLICE, MONITORING_OFFICER)),
        /** Money lost is a matter for the police too; it is not asked about here, so the guidance says where to. */
        ACCOUNT(
                7,
                text("triage.account"),
                told -> told.is(IMPERSONATION),
                WITHIN_ONE_WORKING_DAY,
                to(COUNCIL_IT, PLATFORM)),
        /** The council's own rules on complaints set the time, so who did it neither hurries nor delays a report. */
        COUNCILLOR(
                8,
                text("triage.councillor"),
                told -> told.author() == Author.COUNCILLOR,
                WITHIN_FIVE_WORKING_DAYS,
                to(MONITORING_OFFICER, CODE_OF_CONDUCT, GROUP_LEADER)),
        OFFICER(
                9,
                text("triage.officer"),
                told -> told.author() == Author.OFFICER,
                WITHIN_FIVE_WORKING_DAYS,
                to(MONITORING_OFFICER, HUMAN_RESOURCES)),
        ELECTION(
                10,
                text("triage.election"),
                told -> told.mayBe(Sign.ELECTION),
                WITHIN_FIVE_WORKING_DAYS,
                to(ELECTION_CONTACTS)),
        /** False words about a candidate are looked into by the police, not by the monitoring officer. */
        ELECTION_FALSEHOOD(
                10,
                text("triage.election-falsehood"),
                told -> told.mayBe(Sign.ELECTION) && told.is(Kind.FALSEHOOD),
                WITHIN_THREE_WORKING_DAYS,
                to(POLICE, ELECTION_CONTACTS)),
        FALSEHOOD(
                11,
                text("triage.falsehood"),
                told -> told.is(Kind.FALSEHOOD),
                WITHIN_THREE_WORKING_DAYS,
                to(MONITORING_OFFICER, PLATFORM, OWN_LEGAL_ADVICE, COMMUNICATIONS)),
        RUDE(
                12,
                text("triage.rude"),
                told -> told.is(Kind.RUDE),
                WITHIN_FIVE_WORKING_DAYS,
                to(GROUP_LEADER, LOG_AND_SUPPORT)),
        /** Treated as the next graver row would be, until a person has asked. */
        UNSURE(
                13,
                text("triage.unsure"),
                told -> told.is(OTHER) || told.harm().kinds().isEmpty(),
                WITHIN_ONE_WORKING_DAY,
                to(MONITORING_OFFICER, DEMOCRATIC_SERVICES));

        private final int number;
        private final String reason;
        private final Predicate<Incident> fits;
        private final Urgency urgency;
        private final Set<Route> routes;

        Row(int number, String reason, Predicate<Incident> fits, Urgency urgency, Set<Route> routes) {
            this.number = number;
            this.reason = reason;
            this.fits = fits;
            this.urgency = urgency;
            this.routes = routes;
        }

        private static Set<Route> to(Route first, Route... more) {
            return EnumSet.of(first, more);
        }

        /** The number under which people speak of it; rows that share one differ in a detail. */
        public int number() {
            return number;
        }

        /** Why, such as "because of a threat". */
        @Override
        public String label() {
            return reason;
        }
    }

    /** The rows that fit; there is always one. */
    public record Outcome(List<Row> rows) {
        public Outcome {
            rows = List.copyOf(rows);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("Every report fits a row.");
            }
        }

        public Urgency urgency() {
            return rows.stream().map(row -> row.urgency).min(Urgency::compareTo).orElseThrow();
        }

        /** Where to, the police first. */
        public Set<Route> routes() {
            return rows.stream()
                    .flatMap(row -> row.routes.stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Route.class)));
        }

        /** The rows that lead there. */
        public List<Row> reasonsFor(Route route) {
            return rows.stream().filter(row -> row.routes.contains(route)).toList();
        }
    }
}
