package org.wardmate.broadcast;

import static org.wardmate.broadcast.ReminderState.APPROVED;
import static org.wardmate.broadcast.ReminderState.CANCELLED;
import static org.wardmate.broadcast.ReminderState.DONE;
import static org.wardmate.broadcast.ReminderState.DRAFT;
import static org.wardmate.broadcast.ReminderState.PAUSED;
import static org.wardmate.broadcast.ReminderState.SENDING;
import static org.wardmate.broadcast.ReminderState.STOPPED;
import static org.wardmate.broadcast.ReminderState.SUBMITTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a reminder may go from where it stands; anything absent is refused. */
final class Lifecycle {
    static final List<Edge> TABLE = List.of(
            from(DRAFT, SUBMITTED, APPROVED).on(ReminderEvent.Edited.class).to(DRAFT),
            from(DRAFT).on(ReminderEvent.Submitted.class).to(SUBMITTED),
            from(SUBMITTED, APPROVED).on(ReminderEvent.TakenBack.class).to(DRAFT),
            from(SUBMITTED).on(ReminderEvent.Returned.class).to(DRAFT),
            from(SUBMITTED).on(ReminderEvent.Approved.class).to(APPROVED),
            from(DRAFT, SUBMITTED).on(ReminderEvent.ApprovedAlone.class).to(APPROVED),
            from(APPROVED).on(ReminderEvent.Begun.class).to(SENDING),
            from(APPROVED).on(ReminderEvent.HeldBack.class).to(PAUSED),
            from(SENDING).on(ReminderEvent.Paused.class).to(PAUSED),
            from(PAUSED).on(ReminderEvent.Resumed.class).to(SENDING),
            from(SENDING).on(ReminderEvent.Finished.class).to(DONE),
            from(DRAFT, SUBMITTED, APPROVED).on(ReminderEvent.Cancelled.class).to(CANCELLED),
            from(CANCELLED).on(ReminderEvent.Restored.class).to(DRAFT),
            from(SENDING, PAUSED).on(ReminderEvent.Stopped.class).to(STOPPED));

    /** From any of these, one kind of event leads there. */
    record Edge(Set<ReminderState> from, Class<? extends ReminderEvent> on, ReminderState to) {}

    private record Going(Set<ReminderState> from, Class<? extends ReminderEvent> on) {
        Edge to(ReminderState to) {
            return new Edge(from, on, to);
        }
    }

    private record Standing(Set<ReminderState> from) {
        Going on(Class<? extends ReminderEvent> event) {
            return new Going(from, event);
        }
    }

    private Lifecycle() {}

    static Optional<ReminderState> after(ReminderState state, Class<? extends ReminderEvent> event) {
        return TABLE.stream()
                .filter(edge -> edge.from().contains(state) && edge.on().equals(event))
                .map(Edge::to)
                .findFirst();
    }

    private static Standing from(ReminderState... states) {
        return new Standing(Set.of(states));
    }
}
