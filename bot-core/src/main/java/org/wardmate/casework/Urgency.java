package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** How soon somebody must have looked at a report, the most urgent first. */
public enum Urgency implements Labelled {
    AT_ONCE(1),
    WITHIN_AN_HOUR(2),
    WITHIN_FOUR_HOURS(3),
    WITHIN_ONE_WORKING_DAY(4),
    WITHIN_THREE_WORKING_DAYS(5),
    WITHIN_FIVE_WORKING_DAYS(6);

    private final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }

    /** Its place in lists that are kept sorted, from 1 to 9. */
    int rank() {
        return rank;
    }

    @Override
    public String label() {
        return switch (this) {
            case AT_ONCE -> text("urgency.at-once");
            case WITHIN_AN_HOUR -> text("urgency.hour");
            case WITHIN_FOUR_HOURS -> text("urgency.four-hours");
            case WITHIN_ONE_WORKING_DAY -> text("urgency.one-day");
            case WITHIN_THREE_WORKING_DAYS -> text("urgency.three-days");
            case WITHIN_FIVE_WORKING_DAYS -> text("urgency.five-days");
        };
    }
}
