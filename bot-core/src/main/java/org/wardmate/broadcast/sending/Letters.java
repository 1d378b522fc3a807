package org.wardmate.broadcast.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.audit.Deed;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.PostingId;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderLetter;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * Reminders by e-mail, to members whom no platform reaches and of whom there is an address. A letter that is taken from
 * the list comes back to it, unless it is settled soon; so a crash in the middle may send one twice, and loses none.
 */
public final class Letters {
    static final Duration LEASE = Duration.ofMinutes(10);
    /** After that, a reminder would only puzzle people. */
    static final Duration TOO_LATE = Duration.ofDays(2);

    private static final int AT_ONCE = 20;
    private static final int MOST_ROUNDS = 50;

    /** Keys: time, reminder, member. */
    private static final Shelf<Due> DUE = new Shelf<>("reminder-letters", Shape.of("letter-due", Due.class));

    /** @param since when it became clear that a letter is needed */
    private record Due(PostingId posting, Instant at, Instant since) {
        private RecordKey key() {
            return RecordKey.of(
                    RecordKey.counting(at.toEpochMilli()),
                    posting.reminder().key().value(),
                    posting.to().value());
        }
    }

    private record Ready(Due due, Mail.Letter letter) {}

    private final Directory directory;
    private final Campaigns campaigns;
    private final Postings postings;
    private final Clock clock;

    public Letters(Directory directory, Campaigns campaigns, Postings postings, Clock clock) {
        this.directory = directory;
        this.campaigns = campaigns;
        this.postings = postings;
        this.clock = clock;
    }

    /** Only to those of whom there is an address. */
    void toBeWritten(Transaction transaction, PostingId posting, Instant now) {
        if (address(posting).isPresent()) {
            put(transaction, new Due(posting, now, now));
        }
    }

    private Optional<String> address(PostingId posting) {
        return directory
                .find(posting.to())
                .map(member -> member.contact().email())
                .filter(email -> !email.isEmpty());
    }

    /** Sends what is due, a little at a time. */
    public void send(Records records, Mail mail) {
        boolean goesOn = true;
        for (int round = 0; goesOn && round < MOST_ROUNDS; round++) {
            List<Ready> ready = records.inTransaction(this::taken);
            ready.forEach(each -> settle(records, each, mail.send(each.letter())));
            goesOn = !ready.isEmpty();
        }
    }

    private List<Ready> taken(Transaction transaction) {
        Instant now = clock.instant();
        RecordKey after = RecordKey.of(RecordKey.counting(now.toEpochMilli() + 1));
        List<Ready> ready = new ArrayList<>();
        for (Item<Due> item :
                DUE.items(transaction, Scan.before(DUE.collection(), after).limit(AT_ONCE))) {
            Due due = item.value();
            DUE.delete(transaction, item.key());
            letter(transaction, due, now).ifPresent(letter -> {
                Due later = new Due(due.posting(), now.plus(LEASE), due.since());
                put(transaction, later);
                ready.add(new Ready(later, letter));
            });
        }
        return ready;
    }

    /** Empty where there is none to write: they were reached after all, have left, or it is too late or stopped. */
    private Optional<Mail.Letter> letter(Transaction transaction, Due due, Instant now) {
        if (now.isAfter(due.since().plus(TOO_LATE))) {
            return Optional.empty();
        }
        Optional<Reminder> reminder = campaigns
                .find(transaction, due.posting().reminder())
                .filter(each -> each.state() != ReminderState.STOPPED);
        Optional<Member> member = directory.find(due.posting().to());
        boolean unreached = postings.find(transaction, due.posting())
                .filter(posting -> posting.state() == Posting.State.UNREACHABLE && posting.mailed() == null)
                .isPresent();
        return unreached && reminder.isPresent() && member.isPresent()
                ? address(due.posting()).map(to -> letter(due, reminder.get(), member.get(), to))
                : Optional.empty();
    }

    private static Mail.Letter letter(Due due, Reminder reminder, Member member, String to) {
        ReminderLetter letter = ReminderLetter.of(reminder, member);
        return new Mail.Letter(due.posting().receipt().value().replace('/', '.'), to, letter.subject(), letter.words());
    }

    private void settle(Records records, Ready ready, Mail.Came came) {
        Due due = ready.due();
        switch (came) {
            case NOT_NOW -> {
                // It comes again when its lease is over.
            }
            case TAKEN ->
                records.change(transaction -> {
                    DUE.delete(transaction, due.key());
                    postings.mailed(transaction, due.posting(), clock.instant());
                    campaigns
                            .find(transaction, due.posting().reminder())
                            .ifPresent(reminder -> campaigns.note(
                                    transaction, reminder, reminder.id().deed(Deed.WARDMATE, "reminder-mailed")));
                });
            case NEVER -> records.change(transaction -> DUE.delete(transaction, due.key()));
        }
    }

    private static void put(Transaction transaction, Due due) {
        DUE.put(transaction, due.key(), due);
    }
}
