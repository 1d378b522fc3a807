package org.wardmate.election;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.conversation.IdSource;
import org.wardmate.election.KnownPoll.Noted;
import org.wardmate.election.PollEvent.PollAdded;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The polls that each council knows of. Officers who prepare reminders keep those of their own council. */
public final class Polls {
    /** Keys: council, poll. */
    private static final Shelf<KnownPoll> POLLS = new Shelf<>(
            "polls", Shape.of("poll", KnownPoll.class).choosing(Standing.class).choosing(PollEvent.class));

    private static final Verb REMOVED = new Verb("poll-removed");

    private final WorkingDays days;
    private final PollRules rules;
    private final AuditTrail trail;
    private final Clock clock;
    private final IdSource ids;

    /**
     * Polls whose days are counted as elections count them.
     *
     * @param days those of elections
     */
    public Polls(WorkingDays days, Clock clock, IdSource ids) {
        this.days = days;
        this.rules = new PollRules(days);
        this.trail = new AuditTrail(clock);
        this.clock = clock;
        this.ids = ids;
    }

    /** What came of a change that somebody wanted. */
    public sealed interface Change {
        record Kept(KnownPoll poll) implements Change {}

        /**
         * Nothing was changed.
         *
         * @param why in plain words
         */
        record Refused(String why) implements Change {}
    }

    /** A council's polls, by polling day. */
    public List<KnownPoll> of(Reading reading, CouncilId council) {
        return POLLS.items(reading, Scan.within(POLLS.collection(), council.value())).stream()
                .map(Shelf.Item::value)
                .sorted(Comparator.comparing(
                                (KnownPoll known) -> known.poll().poll().day())
                        .thenComparing(known -> known.poll().area()))
                .toList();
    }

    public Optional<KnownPoll> find(Reading reading, CouncilId council, PollId id) {
        return POLLS.find(reading, key(council, id));
    }

    /** Its timetable as it stands; empty while there is none to go by. */
    public Optional<Timetable> timetable(KnownPoll known) {
        return known.poll().timetable(days);
    }

    /**
     * Adds a poll of the officer's own council.
     *
     * @param area the ward or division of a by-election; empty for an ordinary poll
     */
    public Change add(Transaction transaction, Member by, LocalDate day, String area) {
        CouncilPoll poll = CouncilPoll.byElection(by.council().id(), area.strip(), Poll.on(day));
        return refused(by)
                .or(() -> rules.against(
                        poll,
                        of(transaction, by.council().id()).stream()
                                .map(KnownPoll::poll)
                                .toList()))
                .<Change>map(Change.Refused::new)
                .orElseGet(() ->
                        kept(transaction, by, new KnownPoll(new PollId(ids.next()), poll, List.of()), new PollAdded()));
    }

    /** Notes what came to be known of a poll of the officer's own council. */
    public Change note(Transaction transaction, Member by, PollId id, PollEvent event) {
        Optional<KnownPoll> known = find(transaction, by.council().id(), id);
        if (known.isEmpty()) {
            return new Change.Refused(text("poll.refused.unknown"));
        }
        return refused(by)
                .or(() -> rules.against(known.get().poll(), event))
                .<Change>map(Change.Refused::new)
                .orElseGet(() -> kept(transaction, by, known.get(), event));
    }

    /** Takes off the list what should never have been on it; gives what it was. */
    public Change remove(Transaction transaction, Member by, PollId id) {
        Optional<KnownPoll> known = find(transaction, by.council().id(), id);
        if (known.isEmpty()) {
            return new Change.Refused(text("poll.refused.unknown"));
        }
        Optional<String> refused = refused(by);
        if (refused.isPresent()) {
            return new Change.Refused(refused.get());
        }
        POLLS.delete(transaction, key(by.council().id(), id));
        audit(transaction, by, id, REMOVED);
        return new Change.Kept(known.get());
    }

    private Change kept(Transaction transaction, Member by, KnownPoll known, PollEvent event) {
        KnownPoll now = known.with(rules.after(known.poll(), event), new Noted(clock.instant(), by.id(), event));
        POLLS.put(transaction, key(by.council().id(), now.id()), now);
        audit(transaction, by, now.id(), event.verb());
        return new Change.Kept(now);
    }

    private void audit(Transaction transaction, Member by, PollId id, Verb verb) {
        trail.append(transaction, by.council().id(), new Deed(by.id(), verb, new Subject("poll:" + id)));
    }

    private static Optional<String> refused(Member by) {
        return Access.allows(by, Permission.PREPARE_REMINDERS)
                ? Optional.empty()
                : Optional.of(text("poll.refused.not-yours"));
    }

    private static RecordKey key(CouncilId council, PollId id) {
        return RecordKey.of(council.value(), id.value());
    }
}
