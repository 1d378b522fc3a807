package org.wardmate.broadcast;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.CouncilPoll;
import org.wardmate.election.KnownPoll;
import org.wardmate.election.Poll;
import org.wardmate.election.Polls;
import org.wardmate.election.Standing;
import org.wardmate.election.Timetable;
import org.wardmate.election.reminder.Occasion;
import org.wardmate.election.reminder.Placeholder;
import org.wardmate.election.reminder.PlannedReminder;
import org.wardmate.election.reminder.ReminderMessages;
import org.wardmate.election.reminder.ReminderPlan;
import org.wardmate.election.reminder.Rulebook;
import org.wardmate.election.reminder.Wording;
import org.wardmate.election.reminder.Wordings;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.DisplayTime;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;

/** Reminders by the plan of elections, in the council's own wordings where it has any, each with the rule it goes with. */
public final class PlannedDrafting implements Drafting {
    private static final int ORDINARY_POLLS = 2;

    private final Records records;
    private final Polls polls;
    private final Wordings wordings;
    private final Rulebook rules;
    private final WorkingDays days;

    /**
     * Drafts from what is kept and known.
     *
     * @param days those of elections
     */
    public PlannedDrafting(Records records, Polls polls, Wordings wordings, Rulebook rules, WorkingDays days) {
        this.records = records;
        this.polls = polls;
        this.wordings = wordings;
        this.rules = rules;
        this.days = days;
    }

    @Override
    public Drafted draft(Council council, LocalDate pollingDay, String area) {
        if (!days.contain(pollingDay)) {
            return new Drafted.Nothing(text("campaign.no-poll-that-day", DisplayTime.day(pollingDay)));
        }
        CouncilPoll poll = records.reading(reading -> known(reading, council.id(), pollingDay, area))
                .orElseGet(() -> CouncilPoll.byElection(council.id(), area, Poll.on(pollingDay)));
        Optional<Timetable> timetable = poll.timetable(days);
        if (timetable.isEmpty()) {
            return new Drafted.Nothing(text("campaign.not-held", DisplayTime.day(pollingDay)));
        }
        Occasion occasion = new Occasion(council, area, timetable.get());
        return new Drafted.Drafts(records.<List<Content>>reading(reading -> ReminderPlan.of(poll, days).stream()
                .map(planned -> content(reading, planned, occasion))
                .toList()));
    }

    private Optional<CouncilPoll> known(Reading reading, CouncilId council, LocalDate day, String area) {
        return polls.of(reading, council).stream()
                .map(KnownPoll::poll)
                .filter(poll -> poll.poll().day().equals(day) && poll.area().equalsIgnoreCase(area))
                .findFirst();
    }

    private Content content(Reading reading, PlannedReminder planned, Occasion occasion) {
        Council council = occasion.council();
        Wording wording =
                wordings.current(reading, council.id(), planned.kind()).filled(occasion);
        return new Content(
                planned.kind().name(),
                wording.title(),
                wording.words(),
                ReminderMessages.rule(rules.rule(council.id(), planned.kind()), planned.kind(), council),
                planned.sendAt(),
                new Audience.Everybody());
    }

    @Override
    public Map<String, Instant> times(CouncilPoll poll) {
        return ReminderPlan.of(poll, days).stream()
                .collect(Collectors.toMap(planned -> planned.kind().name(), PlannedReminder::sendAt));
    }

    @Override
    public Map<Placeholder, String> days(Council council, CouncilPoll poll) {
        return poll.timetable(days)
                .map(timetable -> Placeholder.days(new Occasion(council, poll.area(), timetable)))
                .orElse(Map.of());
    }

    @Override
    public List<LocalDate> known(Reading reading, Council council, LocalDate today) {
        Stream<LocalDate> kept = polls.of(reading, council.id()).stream()
                .map(KnownPoll::poll)
                .filter(poll -> poll.standing() instanceof Standing.GoingAhead)
                .filter(poll -> poll.area().isEmpty())
                .map(poll -> poll.poll().day());
        Stream<LocalDate> ordinary = IntStream.rangeClosed(0, ORDINARY_POLLS)
                .mapToObj(years -> Poll.ordinary(today.getYear() + years).day());
        return Stream.concat(kept, ordinary)
                .filter(day -> !day.isBefore(today))
                .distinct()
                .sorted()
                .toList();
    }
}
