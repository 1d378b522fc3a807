package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Transaction;

/** Who hears of what was done with a reminder. */
public final class ReminderNews {
    private final Officers officers;
    private final ReminderCard card;

    public ReminderNews(Directory directory, ReminderCard card) {
        this.officers = new Officers(directory);
        this.card = card;
    }

    /** What an officer did: they see the card, those whom it concerns are told and see it too. */
    List<Outgoing> of(Transaction transaction, Member by, Reminder before, Reminder now, ReminderEvent event) {
        List<Outgoing> said = new ArrayList<>();
        Set<MemberId> told = new HashSet<>(Set.of(by.id()));
        said.add(card.shown(transaction, by, now));
        news(by, now, event).ifPresent(message -> {
            for (Member officer : concerned(before, by, event)) {
                said.addAll(Outgoing.only(officer, message));
                said.add(card.shown(transaction, officer, now));
                told.add(officer.id());
            }
        });
        said.addAll(card.refreshed(transaction, now, told));
        return said;
    }

    /** What happened without anybody's doing. */
    public List<Outgoing> byItself(Transaction transaction, Reminder now, ReminderEvent event) {
        List<Outgoing> said = new ArrayList<>();
        Set<MemberId> told = new HashSet<>();
        if (event instanceof ReminderEvent.HeldBack) {
            for (Member officer : officers.involved(now)) {
                said.addAll(Outgoing.only(
                        officer,
                        Message.saying(text("news.held-back", now.content().title()))));
                said.add(card.shown(transaction, officer, now));
                told.add(officer.id());
            }
        }
        said.addAll(card.refreshed(transaction, now, told));
        return said;
    }

    /** Also whoever had approved what now is no longer approved. */
    private List<Member> concerned(Reminder before, Member by, ReminderEvent event) {
        List<Member> all = switch (event) {
            case ReminderEvent.Submitted _ -> officers.toApprove(before);
            case ReminderEvent.ApprovedAlone _ -> officers.toKnowOfAlone(before, by.id());
            default -> officers.involved(before);
        };
        return all.stream().filter(officer -> !officer.id().equals(by.id())).toList();
    }

    private static Optional<Message> news(Member by, Reminder now, ReminderEvent event) {
        String who = by.described();
        String title = now.content().title();
        return switch (event) {
            case ReminderEvent.Submitted _ -> said(text("news.submitted", who, title));
            case ReminderEvent.Approved _ -> said(text("news.approved", who, title));
            case ReminderEvent.Returned(var _, var _, var remark) -> said(text("news.returned", who, title, remark));
            case ReminderEvent.ApprovedAlone(var _, var _, var reason) ->
                Optional.of(Message.of(
                        new Notice(Tone.WARNING, text("news.alone"), text("news.alone.who", who, title)),
                        new Paragraph(text("news.alone.reason", reason)),
                        new Paragraph(text("news.alone.stop"))));
            case ReminderEvent.Paused _ -> said(text("news.paused", who, title));
            case ReminderEvent.Resumed _ -> said(text("news.resumed", who, title));
            case ReminderEvent.Stopped _ -> said(text("news.stopped", who, title));
            case ReminderEvent.Cancelled _ -> said(text("news.cancelled", who, title));
            case ReminderEvent.TakenBack _ -> said(text("news.taken-back", who, title));
            case ReminderEvent.Edited _,
                    ReminderEvent.Restored _,
                    ReminderEvent.Begun _,
                    ReminderEvent.HeldBack _,
                    ReminderEvent.Finished _ -> Optional.empty();
        };
    }

    private static Optional<Message> said(String words) {
        return Optional.of(Message.saying(words));
    }
}
