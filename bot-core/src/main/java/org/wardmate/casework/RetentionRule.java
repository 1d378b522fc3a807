package org.wardmate.casework;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that is kept for a time, and for how long unless a council says otherwise. No law sets these times; they are a
 * starting point for a council's own decision.
 */
public enum RetentionRule {
    CLOSED_TAKEN_DOWN("closed.taken-down", Period.ofYears(2)),
    CLOSED_SPOKEN_TO("closed.spoken-to", Period.ofYears(2)),
    /** As long as a court may ask about most things. */
    CLOSED_WITH_THE_POLICE("closed.police", Period.ofYears(6)),
    /** A term of office, and some time for a late complaint. */
    CLOSED_CODE_OF_CONDUCT("closed.code-of-conduct", Period.ofYears(6)),
    CLOSED_SUPPORTED("closed.supported", Period.ofYears(1)),
    CLOSED_NO_FURTHER_ACTION("closed.no-further-action", Period.ofYears(1)),
    WITHDRAWN("withdrawn", Period.ofDays(90)),
    /** Messages that could not be delivered. */
    UNDELIVERED("undelivered", Period.ofDays(30)),
    /** Questions without a good answer, and ratings; neither says who asked. */
    GAPS("gaps", Period.ofYears(2)),
    /** Campaigns of election reminders, and who got and read what: until the next elections are over. */
    REMINDERS("reminders", Period.ofYears(1));

    private final String key;
    private final Period period;

    RetentionRule(String key, Period period) {
        this.key = key;
        this.period = period;
    }

    /** Its name in settings. */
    public String key() {
        return key;
    }

    /** How long, unless a council says otherwise. */
    public Period period() {
        return period;
    }

    /** Whether a council may have a time of its own for it; what is not kept council by council has one time for all. */
    public boolean isPerCouncil() {
        return this != UNDELIVERED;
    }

    static Optional<RetentionRule> named(String key) {
        return Stream.of(values()).filter(rule -> rule.key.equals(key)).findFirst();
    }

    /** What counts for a case as it stands; empty for one that is not over. */
    public static Optional<RetentionRule> of(CaseFile file) {
        return switch (file.status()) {
            case CLOSED -> Optional.ofNullable(file.standing().outcome()).map(RetentionRule::of);
            case WITHDRAWN -> Optional.of(WITHDRAWN);
            case DRAFT, KEPT_PRIVATE, SUBMITTED, ACKNOWLEDGED, IN_HAND, AWAITING_MEMBER, REOPENED -> Optional.empty();
        };
    }

    private static RetentionRule of(Outcome outcome) {
        return switch (outcome) {
            case TAKEN_DOWN -> CLOSED_TAKEN_DOWN;
            case SPOKEN_TO -> CLOSED_SPOKEN_TO;
            case WITH_THE_POLICE -> CLOSED_WITH_THE_POLICE;
            case CODE_OF_CONDUCT -> CLOSED_CODE_OF_CONDUCT;
            case SUPPORTED -> CLOSED_SUPPORTED;
            case NO_FURTHER_ACTION -> CLOSED_NO_FURTHER_ACTION;
        };
    }
}
