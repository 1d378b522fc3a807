package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** How soon somebody must have looked at a report, the most urgent first. */
public enum Urgency implements Labelled {
    AT_ONCE,
    WITHIN_AN_HOUR,
    WITHIN_FOUR_HOURS,
    WITHIN_ONE_WORKING_DAY,
    WITHIN_THREE_WORKING_DAYS,
    WITHIN_FIVE_WORKING_DAYS;

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
