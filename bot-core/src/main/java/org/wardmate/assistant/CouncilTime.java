package org.wardmate.assistant;

import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.casework.Retention;

/**
 * How a council reckons with time.
 *
 * @param office when its offices are open
 * @param elections the days that elections count
 * @param retention for how long it keeps things
 */
public record CouncilTime(WorkingHours office, WorkingDays elections, Retention retention) {
    static final CouncilTime STANDARD = new CouncilTime(
            WorkingHours.ofOffices(), new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn()), Retention.STANDARD);
}
