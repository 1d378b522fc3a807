package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Posting;
import org.wardmate.broadcast.PostingId;
import org.wardmate.broadcast.Postings;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.casework.Chronicle;
import org.wardmate.conversation.IdSource;
import org.wardmate.handover.Export;
import org.wardmate.handover.LinkPermits;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Who has not read a reminder, what happened to it, and all of its deliveries as a file. */
public final class Lists {
    private static final LinkPermits<Given> PERMITS = new LinkPermits<>(
            "reminder-list.", new Shelf<>("reminder-list-permits", Shape.of("reminder-list-permit", Given.class)));

    private static final int MOST_NAMED = 40;
    private static final int PAGE = 1000;

    private final Directory directory;
    private final Campaigns campaigns;
    private final Postings postings;
    private final Clock clock;
    private final IdSource ids;

    private record Given(ReminderId reminder, Instant at) implements LinkPermits.Given {}

    public Lists(Directory directory, ReminderCard.Kept kept, Clock clock, IdSource ids) {
        this.directory = directory;
        this.campaigns = kept.campaigns();
        this.postings = kept.postings();
        this.clock = clock;
        this.ids = ids;
    }

    Message unread(Reading reading, Reminder reminder) {
        List<MemberId> unread = postings.unread(reading, reminder.id());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("unread", reminder.content().title())));
        if (unread.isEmpty()) {
            blocks.add(new Paragraph(text("unread.none")));
        }
        List<Fact> facts = unread.stream()
                .limit(MOST_NAMED)
                .map(each -> new Fact(directory.name(each), how(reading, new PostingId(reminder.id(), each))))
                .toList();
        if (!facts.isEmpty()) {
            blocks.add(new Facts(facts));
        }
        if (unread.size() > MOST_NAMED) {
            blocks.add(new Paragraph(text("unread.more", String.valueOf(unread.size() - MOST_NAMED))));
        }
        blocks.add(back(reminder));
        return Message.of(blocks);
    }

    private String how(Reading reading, PostingId id) {
        return postings.find(reading, id)
                .map(posting -> Stream.concat(
                                Stream.of(posting.state().label()),
                                Stream.ofNullable(posting.why()).map(Posting.Why::label))
                        .reduce((state, why) -> text("unread.why", state, why))
                        .orElseThrow())
                .orElse("");
    }

    Message history(Reading reading, Reminder reminder) {
        List<Fact> facts = campaigns.history(reading, reminder.id()).stream()
                .map(event -> new Fact(Chronicle.when(event.at()), line(event)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("reminder.history", reminder.content().title())));
        blocks.add(facts.isEmpty() ? new Paragraph(text("reminder.history.none")) : new Facts(facts));
        blocks.add(back(reminder));
        return Message.of(blocks);
    }

    private String line(ReminderEvent event) {
        String who = directory.name(event.by());
        return switch (event) {
            case ReminderEvent.Edited _ -> text("reminder.history.edited", who);
            case ReminderEvent.Submitted _ -> text("reminder.history.submitted", who);
            case ReminderEvent.TakenBack _ -> text("reminder.history.taken-back", who);
            case ReminderEvent.Returned(var _, var _, var remark) -> text("reminder.history.returned", who, remark);
            case ReminderEvent.Approved _ -> text("reminder.history.approved", who);
            case ReminderEvent.ApprovedAlone(var _, var _, var reason) -> text("reminder.history.alone", who, reason);
            case ReminderEvent.Begun _ -> text("reminder.history.begun");
            case ReminderEvent.HeldBack _ -> text("reminder.history.held-back");
            case ReminderEvent.Paused _ -> text("reminder.history.paused", who);
            case ReminderEvent.Resumed _ -> text("reminder.history.resumed", who);
            case ReminderEvent.Finished _ -> text("reminder.history.finished");
            case ReminderEvent.Cancelled _ -> text("reminder.history.cancelled", who);
            case ReminderEvent.Restored _ -> text("reminder.history.restored", who);
            case ReminderEvent.Stopped _ -> text("reminder.history.stopped", who);
        };
    }

    /** A link to the file, for an hour and for this officer alone. */
    Message offered(Transaction transaction, Member officer, Reminder reminder) {
        Given given = new Given(reminder.id(), clock.instant());
        String link = PERMITS.give(transaction, officer.id(), ids.next(), given);
        campaigns.note(transaction, reminder, reminder.id().deed(officer.id(), "reminder-list-asked-for"));
        return Message.of(
                new Paragraph(text("export.ready")), new Download(link, text("export.label")), back(reminder));
    }

    /** Whether a link may lead to such a file. */
    public static boolean isLink(String written) {
        return PERMITS.isOne(written);
    }

    /** The file behind a link; empty where it is not theirs or has run out. Read a page at a time. */
    public Optional<Export> fetched(Records records, MemberId viewer, String link) {
        Optional<Reminder> reminder = records.inTransaction(transaction -> {
            Optional<Reminder> found = PERMITS.find(transaction, viewer, link, clock.instant())
                    .flatMap(given -> campaigns.find(transaction, given.reminder()))
                    .filter(each -> directory
                            .find(viewer)
                            .filter(officer -> ReminderDeed.EXPORT.isFor(officer, each))
                            .isPresent());
            found.ifPresent(
                    each -> campaigns.note(transaction, each, each.id().deed(viewer, "reminder-list-exported")));
            return found;
        });
        return reminder.map(each -> new DeliveryList(each, all(records, each), directory, clock.instant()));
    }

    private List<Posting> all(Records records, Reminder reminder) {
        List<Posting> all = new ArrayList<>();
        while (true) {
            Optional<PostingId> last =
                    all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().id());
            List<Posting> page = records.reading(reading -> postings.some(reading, reminder.id(), last, PAGE));
            all.addAll(page);
            if (page.size() < PAGE) {
                return List.copyOf(all);
            }
        }
    }

    private static Choices back(Reminder reminder) {
        return new Choices(List.of(Choice.of(
                text("reminder.back"),
                ReminderAction.of(ReminderDeed.SHOW, reminder).written())));
    }
}
