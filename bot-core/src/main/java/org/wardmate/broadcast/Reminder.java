package org.wardmate.broadcast;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/**
 * One reminder of a campaign, as it stands.
 *
 * @param writers everybody whose words are in it; none of them approves it
 * @param approver null before it is approved
 * @param remark what whoever returned it said, or the reason for approving it alone; or empty
 * @param decided when it was approved, resumed or the like: no earlier does its time count
 * @param chases which earlier one it repeats to those who have not read that; null for one of its own
 * @param round how often it was repeated already
 * @param events how many things happened to it
 */
public record Reminder(
        ReminderId id,
        CouncilId council,
        Content content,
        ReminderState state,
        List<MemberId> writers,
        @Nullable MemberId approver,
        String remark,
        Instant decided,
        @Nullable ReminderId chases,
        int round,
        int events) {
    public static final Comparator<Reminder> BY_TIME = Comparator.comparing(
                    (Reminder each) -> each.content().when())
            .thenComparingInt(each -> each.id().number());

    public Reminder {
        writers = List.copyOf(writers);
    }

    static Reminder drafted(ReminderId id, CouncilId council, Content content, MemberId by, Instant at) {
        return new Reminder(id, council, content, ReminderState.DRAFT, List.of(by), null, "", at, null, 0, 0);
    }

    /** The same for those who have not read it. Whoever approved the first knew that it would come. */
    Reminder chaser(ReminderId another, Instant when) {
        return new Reminder(
                another,
                council,
                content.at(when).to(new Audience.Unread(original())),
                ReminderState.APPROVED,
                writers,
                approver,
                "",
                when,
                original(),
                round + 1,
                0);
    }

    /** The one of its own that it is, or repeats. */
    public ReminderId original() {
        return chases == null ? id : chases;
    }

    public boolean isWrittenBy(MemberId person) {
        return writers.contains(person);
    }

    /** When it is to begin, if nothing stands in the way. */
    public Instant due() {
        return content.when().isAfter(decided) ? content.when() : decided;
    }

    /** Whether something of this kind can happen to it as it stands. */
    public boolean allows(Class<? extends ReminderEvent> event) {
        return Lifecycle.after(state, event).isPresent();
    }

    /** How it stands once something happened; empty where that cannot be. */
    public Optional<Reminder> after(ReminderEvent event) {
        return Lifecycle.after(state, event.getClass()).map(next -> switch (event) {
            case ReminderEvent.Edited(var at, var by, var now) -> changed(now, next, with(by), null, "", at);
            case ReminderEvent.Submitted(var at, var _) -> changed(content, next, writers, null, "", at);
            case ReminderEvent.TakenBack(var at, var _) -> changed(content, next, writers, null, "", at);
            case ReminderEvent.Returned(var at, var _, var words) -> changed(content, next, writers, null, words, at);
            case ReminderEvent.Approved(var at, var by) -> changed(content, next, writers, by, "", at);
            case ReminderEvent.ApprovedAlone(var at, var by, var reason) ->
                changed(content, next, writers, by, reason, at);
            case ReminderEvent.Restored(var at, var _) -> changed(content, next, writers, null, "", at);
            case ReminderEvent.Begun(var at, var _) -> changed(content, next, writers, approver, remark, at);
            case ReminderEvent.HeldBack(var at, var _) -> changed(content, next, writers, approver, remark, at);
            case ReminderEvent.Paused(var at, var _) -> changed(content, next, writers, approver, remark, at);
            case ReminderEvent.Resumed(var at, var _) -> changed(content, next, writers, approver, remark, at);
            case ReminderEvent.Finished(var at, var _) -> changed(content, next, writers, approver, remark, at);
            case ReminderEvent.Cancelled(var at, var _) -> changed(content, next, writers, approver, remark, at);
            case ReminderEvent.Stopped(var at, var _) -> changed(content, next, writers, approver, remark, at);
        });
    }

    private Reminder changed(
            Content now,
            ReminderState next,
            List<MemberId> hands,
            @Nullable MemberId approvedBy,
            String said,
            Instant at) {
        return new Reminder(id, council, now, next, hands, approvedBy, said, at, chases, round, events + 1);
    }

    private List<MemberId> with(MemberId writer) {
        if (writers.contains(writer)) {
            return writers;
        }
        List<MemberId> more = new ArrayList<>(writers);
        more.add(writer);
        return more;
    }
}
