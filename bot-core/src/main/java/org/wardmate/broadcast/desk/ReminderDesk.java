package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.broadcast.Audiences;
import org.wardmate.broadcast.Campaigns;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.broadcast.ReminderMessage;
import org.wardmate.broadcast.ReminderState;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** The door for officers to one reminder: what they do with it, and who else hears of that. */
public final class ReminderDesk {
    private final Campaigns campaigns;
    private final ReminderCard card;
    private final ReminderNews news;
    private final EditForm editing;
    private final Preview preview;
    private final Lists lists;
    private final Clock clock;

    public ReminderDesk(Directory directory, ReminderCard.Kept kept, ReminderCard card, Clock clock, IdSource ids) {
        this.campaigns = kept.campaigns();
        this.card = card;
        this.news = new ReminderNews(directory, card);
        Audiences audiences = new Audiences(directory, kept.postings());
        this.preview = new Preview(audiences);
        this.editing = new EditForm(audiences);
        this.lists = new Lists(directory, kept, clock, ids);
        this.clock = clock;
    }

    /** A button on a reminder. */
    public List<Outgoing> does(Transaction transaction, Member officer, ReminderAction action) {
        return onReminder(transaction, officer, action, "", reminder -> switch (action.deed()) {
            case SHOW -> List.of(card.shown(transaction, officer, reminder));
            case EDIT ->
                Outgoing.only(
                        officer,
                        Message.of(editing.of(action.written(), reminder.content(), earlier(transaction, reminder))));
            case PREVIEW, RETURN, APPROVE_ALONE ->
                Outgoing.only(officer, Message.of(CampaignForms.words(action.deed(), reminder, "")));
            case TEST -> Outgoing.only(officer, ReminderMessage.tried(reminder, text("reminder.test.what")));
            case UNREAD -> Outgoing.only(officer, lists.unread(transaction, reminder));
            case EXPORT -> Outgoing.only(officer, lists.offered(transaction, officer, reminder));
            case HISTORY -> Outgoing.only(officer, lists.history(transaction, reminder));
            case SUBMIT, TAKE_BACK, APPROVE, PAUSE, RESUME, CANCEL, RESTORE, STOP ->
                done(transaction, officer, reminder, event(action.deed(), officer));
        });
    }

    /** A form on a reminder. What somebody wrote comes back to them wherever it cannot be used. */
    public List<Outgoing> does(
            Transaction transaction, Member officer, ReminderAction action, Map<String, List<String>> values) {
        Filled sent = new Filled(values);
        String words = CampaignForms.words(sent);
        return onReminder(transaction, officer, action, words, reminder -> switch (action.deed()) {
            case EDIT -> edited(transaction, officer, action, reminder, sent);
            case PREVIEW -> Outgoing.only(officer, preview.of(reminder, words, CampaignForms.asLetter(sent)));
            case RETURN, APPROVE_ALONE ->
                words.isEmpty() || words.length() > CampaignForms.LONGEST
                        ? again(officer, action, reminder, words)
                        : done(transaction, officer, reminder, event(action.deed(), officer, words));
            case SHOW,
                    TEST,
                    UNREAD,
                    EXPORT,
                    HISTORY,
                    SUBMIT,
                    TAKE_BACK,
                    APPROVE,
                    PAUSE,
                    RESUME,
                    CANCEL,
                    RESTORE,
                    STOP -> does(transaction, officer, action);
        });
    }

    private interface Handling {
        List<Outgoing> of(Reminder reminder);
    }

    private List<Outgoing> onReminder(
            Transaction transaction, Member officer, ReminderAction action, String words, Handling handling) {
        Optional<Reminder> found = campaigns
                .find(transaction, action.id())
                .filter(reminder -> action.deed().isWithinReach(officer, reminder));
        if (found.isEmpty()) {
            return Outgoing.only(officer, Message.saying(text("campaign.not-yours")));
        }
        Reminder reminder = found.get();
        boolean overtaken = action.deed().restsOnWhatWasSeen() && action.seen() != reminder.events();
        if (!action.deed().isFor(officer, reminder) || overtaken) {
            return overtaken(transaction, officer, action, reminder, words);
        }
        return action.deed().needsWords() && FirstWords.standIn(reminder.content())
                ? unwritten(transaction, officer, reminder)
                : handling.of(reminder);
    }

    private List<Outgoing> unwritten(Transaction transaction, Member officer, Reminder reminder) {
        return List.of(
                new Outgoing(officer.id(), Message.saying(text("reminder.unwritten"))),
                card.shown(transaction, officer, reminder));
    }

    /** Nothing was done: the officer sees how it stands, and has their words back. */
    private List<Outgoing> overtaken(
            Transaction transaction, Member officer, ReminderAction action, Reminder reminder, String words) {
        boolean ownWork = action.deed() == ReminderDeed.APPROVE
                && reminder.isWrittenBy(officer.id())
                && reminder.state() == ReminderState.SUBMITTED;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(ownWork ? text("reminder.two-people") : text("reminder.overtaken")));
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(text("desk.words-back", words)));
        }
        Stream<Outgoing> now = ReminderDeed.SHOW.isFor(officer, reminder)
                ? Stream.of(card.shown(transaction, officer, reminder))
                : Stream.empty();
        return Stream.concat(Stream.of(new Outgoing(officer.id(), Message.of(blocks))), now)
                .toList();
    }

    private List<Outgoing> done(Transaction transaction, Member officer, Reminder reminder, ReminderEvent event) {
        return campaigns
                .happened(transaction, reminder, event)
                .map(now -> news.of(transaction, officer, reminder, now, event))
                .orElseThrow();
    }

    private List<Outgoing> edited(
            Transaction transaction, Member officer, ReminderAction action, Reminder reminder, Filled sent) {
        List<Reminder> earlier = earlier(transaction, reminder);
        return switch (editing.read(sent, reminder, earlier)) {
            case EditForm.Read.Faulty(var fault) ->
                Outgoing.only(
                        officer,
                        Message.of(
                                new Paragraph(fault),
                                editing.again(action.written(), sent, reminder.content(), earlier)));
            case EditForm.Read.Sound(var content) ->
                content.equals(reminder.content())
                        ? List.of(card.shown(transaction, officer, reminder))
                        : done(
                                transaction,
                                officer,
                                reminder,
                                new ReminderEvent.Edited(clock.instant(), officer.id(), content));
        };
    }

    /** Those of the campaign that somebody could have read before this one goes out. */
    private List<Reminder> earlier(Reading reading, Reminder reminder) {
        return Campaigns.reminders(reading, reminder.id().campaign()).stream()
                .filter(each -> each.chases() == null && !each.id().equals(reminder.id()))
                .filter(each -> Reminder.BY_TIME.compare(each, reminder) < 0)
                .sorted(Reminder.BY_TIME)
                .toList();
    }

    private static List<Outgoing> again(Member officer, ReminderAction action, Reminder reminder, String words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                words.isEmpty()
                        ? text("desk.form.incomplete")
                        : text("officer.too-long", String.valueOf(CampaignForms.LONGEST))));
        blocks.addAll(CampaignForms.words(action.deed(), reminder, words));
        return Outgoing.only(officer, Message.of(blocks));
    }

    private ReminderEvent event(ReminderDeed deed, Member officer) {
        return switch (deed) {
            case SUBMIT -> new ReminderEvent.Submitted(clock.instant(), officer.id());
            case TAKE_BACK -> new ReminderEvent.TakenBack(clock.instant(), officer.id());
            case APPROVE -> new ReminderEvent.Approved(clock.instant(), officer.id());
            case PAUSE -> new ReminderEvent.Paused(clock.instant(), officer.id());
            case RESUME -> new ReminderEvent.Resumed(clock.instant(), officer.id());
            case CANCEL -> new ReminderEvent.Cancelled(clock.instant(), officer.id());
            case RESTORE -> new ReminderEvent.Restored(clock.instant(), officer.id());
            case STOP -> new ReminderEvent.Stopped(clock.instant(), officer.id());
            case SHOW, EDIT, PREVIEW, TEST, APPROVE_ALONE, RETURN, UNREAD, EXPORT, HISTORY ->
                throw new IllegalArgumentException("%s alone does nothing.".formatted(deed));
        };
    }

    private ReminderEvent event(ReminderDeed deed, Member officer, String words) {
        return deed == ReminderDeed.RETURN
                ? new ReminderEvent.Returned(clock.instant(), officer.id(), words)
                : new ReminderEvent.ApprovedAlone(clock.instant(), officer.id(), words);
    }
}
