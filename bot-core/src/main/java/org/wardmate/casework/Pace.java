package org.wardmate.casework;

import java.time.Duration;
import org.wardmate.casework.Wait.ClockTime;
import org.wardmate.casework.Wait.CloseOfDay;
import org.wardmate.casework.Wait.OfficeTime;
import org.wardmate.casework.Wait.OpeningOfDay;

/**
 * How soon a report is acknowledged: when those who have it are reminded, when the time is over, and when somebody else is
 * told. What cannot wait runs round the clock, the rest while offices are open.
 */
record Pace(Wait reminder, Wait over, Wait escalation) {
    static Pace of(Urgency urgency) {
        return switch (urgency) {
            case AT_ONCE -> new Pace(minutes(5), minutes(15), minutes(30));
            case WITHIN_AN_HOUR -> new Pace(minutes(30), minutes(60), minutes(120));
            case WITHIN_FOUR_HOURS -> new Pace(officeHours(3), officeHours(4), officeHours(6));
            case WITHIN_ONE_WORKING_DAY -> new Pace(opening(1), close(1), close(2));
            case WITHIN_THREE_WORKING_DAYS -> new Pace(opening(3), close(3), close(4));
            case WITHIN_FIVE_WORKING_DAYS -> new Pace(opening(5), close(5), close(6));
        };
    }

    private static Wait minutes(int minutes) {
        return new ClockTime(Duration.ofMinutes(minutes));
    }

    private static Wait officeHours(int hours) {
        return new OfficeTime(Duration.ofHours(hours));
    }

    private static Wait opening(int day) {
        return new OpeningOfDay(day);
    }

    private static Wait close(int day) {
        return new CloseOfDay(day);
    }
}
