package org.wardmate.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Bank holidays in England, which are those of Wales too, with Christmas Day and Good Friday. */
final class BankHolidays {
    private static final String ENGLAND = "eng";

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private BankHolidays() {}

    static boolean contain(LocalDate day) {
        return BY_YEAR.computeIfAbsent(day.getYear(), BankHolidays::of).contains(day);
    }

    private static Set<LocalDate> of(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), ENGLAND)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
