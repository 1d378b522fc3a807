package org.wardmate.election;

import static org.wardmate.message.Texts.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wardmate.election.Timetable.Entry;
import org.wardmate.message.DisplayTime;

/** A timetable as calendars take it in (RFC 5545). Read again, it replaces what was read before. */
public final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    private ICalendar() {}

    /** The text of an {@code .ics} file. */
    public static String of(Timetable timetable, Instant written) {
        List<String> lines = new ArrayList<>(
                List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wardmate//Election timetable//EN"));
        timetable.entries().forEach(entry -> lines.addAll(event(timetable.poll(), entry, written)));
        lines.add("END:VCALENDAR");
        return lines.stream().map(line -> folded(line) + "\r\n").collect(Collectors.joining());
    }

    private static List<String> event(Poll poll, Entry entry, Instant written) {
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VEVENT",
                "UID:%s-%s@wardmate"
                        .formatted(
                                entry.milestone()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                                poll.day()),
                "DTSTAMP:" + MOMENT.format(written)));
        lines.addAll(times(entry));
        lines.add("SUMMARY:" + escaped(entry.title()));
        lines.add("DESCRIPTION:"
                + escaped(
                        text("election.source", entry.source(), Timetable.asAt().toString())));
        lines.add("TRANSP:TRANSPARENT");
        lines.add("END:VEVENT");
        return lines;
    }

    /** A day with no hour is a whole day; one with a last hour is that moment. */
    private static List<String> times(Entry entry) {
        LocalTime from = entry.hours().from();
        LocalTime until = entry.hours().until();
        if (until == null) {
            return List.of("DTSTART;VALUE=DATE:" + DAY.format(entry.day()));
        }
        return from == null
                ? List.of("DTSTART:" + moment(entry.day(), until))
                : List.of("DTSTART:" + moment(entry.day(), from), "DTEND:" + moment(entry.day(), until));
    }

    private static String moment(LocalDate day, LocalTime time) {
        return MOMENT.format(day.atTime(time).atZone(DisplayTime.ZONE));
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Lines have at most 75 bytes; what is longer goes on after a space, and no character is cut in two. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int room = LONGEST_LINE;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            String character = line.substring(i, line.offsetByCodePoints(i, 1));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (size > room) {
                folded.append("\r\n ");
                room = LONGEST_LINE - 1;
            }
            folded.append(character);
            room -= size;
        }
        return folded.toString();
    }
}
