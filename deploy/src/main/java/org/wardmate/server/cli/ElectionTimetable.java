package org.wardmate.server.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Hours;
import org.wardmate.election.ICalendar;
import org.wardmate.election.Poll;
import org.wardmate.election.Timetable;
import org.wardmate.election.Timetable.Entry;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints the statutory timetable of a local election. */
@Command(
        name = "timetable",
        description = {
            "Prints when each step of a local election in England is due.",
            "Days are counted as the election rules count them, without weekends and bank holidays."
        },
        mixinStandardHelpOptions = true)
final class ElectionTimetable implements Runnable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.UK);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--polling-day", required = true, paramLabel = "DAY", description = "Such as 2027-05-06.")
    private LocalDate pollingDay = LocalDate.EPOCH;

    @Option(
            names = "--notice",
            paramLabel = "DAY",
            description = "When notice of the election was published. Default: the last day for it.")
    private @Nullable LocalDate notice;

    @Option(
            names = "--result",
            paramLabel = "DAY",
            description = "When the result was declared. Default: polling day, the earliest there is.")
    private @Nullable LocalDate result;

    @ArgGroup
    private @Nullable Form form;

    @Mixin
    private final DeclaredDaysOption declared = new DeclaredDaysOption();

    private final Clock clock;

    private static final class Form {
        @Option(names = "--json", description = "For programs.")
        private boolean json;

        @Option(names = "--ics", description = "For calendars, as an .ics file.")
        private boolean ics;
    }

    private record Line(
            String event,
            String title,
            LocalDate date,
            @Nullable LocalTime from,
            @Nullable LocalTime until,
            boolean happened,
            String source) {}

    private record Whole(LocalDate pollingDay, boolean ordinary, LocalDate rulesAsAt, List<Line> events) {}

    ElectionTimetable(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void run() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        WorkingDays days = new WorkingDays(Counting.ELECTION, declared.days());
        Timetable timetable = timetable(days, command);
        if (timetable.isNoticeLate(days)) {
            command.getErr().println("Notice on that day is later than the rules allow.");
        }
        if (form != null && form.json) {
            out.println(JsonMapper.shared().writeValueAsString(whole(timetable)));
        } else if (form != null && form.ics) {
            out.print(ICalendar.of(timetable, clock.instant()));
            out.flush();
        } else {
            list(timetable).forEach(out::println);
        }
    }

    private Timetable timetable(WorkingDays days, CommandLine command) {
        try {
            return Timetable.of(new Poll(pollingDay, notice, result), days);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command, e.getMessage(), e);
        }
    }

    private static List<String> list(Timetable timetable) {
        Columns columns = Columns.of(22, 14, 60);
        List<String> lines = new ArrayList<>();
        timetable
                .entries()
                .forEach(entry -> lines.addAll(
                        columns.row(List.of(DAY.format(entry.day()), hours(entry.hours()), entry.title()))));
        lines.add("");
        lines.addAll(Columns.wrapped(
                "Rules as at %s. Check them with your returning officer before you rely on them."
                        .formatted(DAY.format(Timetable.asAt())),
                Columns.WHOLE));
        return lines;
    }

    private static String hours(Hours hours) {
        if (hours.until() == null) {
            return "";
        }
        return hours.from() == null ? "by " + hours.until() : hours.from() + " to " + hours.until();
    }

    private static Whole whole(Timetable timetable) {
        return new Whole(
                timetable.poll().day(),
                timetable.poll().isOrdinary(),
                Timetable.asAt(),
                timetable.entries().stream().map(ElectionTimetable::line).toList());
    }

    private static Line line(Entry entry) {
        return new Line(
                entry.milestone().name(),
                entry.title(),
                entry.day(),
                entry.hours().from(),
                entry.hours().until(),
                entry.happened(),
                entry.source());
    }
}
