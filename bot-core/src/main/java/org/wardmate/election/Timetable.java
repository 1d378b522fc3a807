package org.wardmate.election;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Rules.Rule;
import org.wardmate.message.DisplayTime;

/** When each step of one poll is due, in the order of the days. */
public record Timetable(Poll poll, List<Entry> entries) {
    private static final LocalTime CLOSE = LocalTime.of(22, 0);

    /**
     * One step of a poll.
     *
     * @param happened whether the day is known to have been that one, whatever the rule says
     * @param source where the rule stands
     */
    public record Entry(Milestone milestone, LocalDate day, Hours hours, boolean happened, String source) {
        /** What it is, in a line. */
        public String title() {
            return happened ? text("election.notice.published") : milestone.title();
        }
    }

    /** The pre-election period: from the day of the notice until the poll closes. */
    public record Period(Instant from, Instant until) {
        public boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    public Timetable {
        entries = List.copyOf(entries);
    }

    /**
     * The timetable of a poll by the rules as they stood on {@link #asAt()}.
     *
     * @param days those of elections
     * @throws IllegalArgumentException in a plain sentence, where no poll can be held on that day
     */
    public static Timetable of(Poll poll, WorkingDays days) {
        if (!days.contain(poll.day())) {
            throw new IllegalArgumentException("No poll is held on %s, which is no working day.".formatted(poll.day()));
        }
        return new Timetable(
                poll,
                Rules.TABLE.stream()
                        .map(rule -> entry(rule, poll, days))
                        .sorted(Comparator.comparing(Entry::day))
                        .toList());
    }

    private static Entry entry(Rule rule, Poll poll, WorkingDays days) {
        LocalDate published = rule.milestone() == Milestone.NOTICE_OF_ELECTION ? poll.noticePublished() : null;
        LocalDate day = published == null ? rule.reckoning().day(poll, days) : published;
        return new Entry(rule.milestone(), day, rule.hours(), published != null, rule.source());
    }

    /** The day on which somebody last looked whether the rules are still the law. */
    public static LocalDate asAt() {
        return Rules.AS_AT;
    }

    public LocalDate day(Milestone milestone) {
        return entries.stream()
                .filter(entry -> entry.milestone() == milestone)
                .map(Entry::day)
                .findFirst()
                .orElseThrow();
    }

    /** The days from the notice, published or else at its latest, to the close of poll. */
    public Period period() {
        return new Period(
                day(Milestone.NOTICE_OF_ELECTION).atStartOfDay(DisplayTime.ZONE).toInstant(),
                poll.day().atTime(CLOSE).atZone(DisplayTime.ZONE).toInstant());
    }

    /** Whether notice was published later than the rules allow. */
    public boolean isNoticeLate(WorkingDays days) {
        return poll.noticePublished() != null
                && poll.noticePublished()
                        .isAfter(Timetable.of(Poll.on(poll.day()), days).day(Milestone.NOTICE_OF_ELECTION));
    }
}
