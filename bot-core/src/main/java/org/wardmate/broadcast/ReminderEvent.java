package org.wardmate.broadcast;

import java.time.Instant;
import org.wardmate.people.MemberId;

/** Something that happened to a reminder. What changes where it stands is in the table, {@link Lifecycle}. */
public sealed interface ReminderEvent {
    Instant at();

    MemberId by();

    /** Its words, time or audience became what they are now. */
    record Edited(Instant at, MemberId by, Content content) implements ReminderEvent {}

    record Submitted(Instant at, MemberId by) implements ReminderEvent {}

    /** Somebody wants to work on it once more, before or after it was approved. */
    record TakenBack(Instant at, MemberId by) implements ReminderEvent {}

    /** Not approved. */
    record Returned(Instant at, MemberId by, String remark) implements ReminderEvent {}

    record Approved(Instant at, MemberId by) implements ReminderEvent {}

    /** Approved by somebody who had a hand in it, because there was no time for a second person. */
    record ApprovedAlone(Instant at, MemberId by, String reason) implements ReminderEvent {}

    record Begun(Instant at, MemberId by) implements ReminderEvent {}

    /** Its time went by long ago, as when the server stood still: somebody has to say whether it still goes. */
    record HeldBack(Instant at, MemberId by) implements ReminderEvent {}

    record Paused(Instant at, MemberId by) implements ReminderEvent {}

    record Resumed(Instant at, MemberId by) implements ReminderEvent {}

    record Finished(Instant at, MemberId by) implements ReminderEvent {}

    record Cancelled(Instant at, MemberId by) implements ReminderEvent {}

    record Restored(Instant at, MemberId by) implements ReminderEvent {}

    record Stopped(Instant at, MemberId by) implements ReminderEvent {}

    /** As the audit trail says it. */
    default String verb() {
        return switch (this) {
            case Edited _ -> "reminder-edited";
            case Submitted _ -> "reminder-submitted";
            case TakenBack _ -> "reminder-taken-back";
            case Returned _ -> "reminder-returned";
            case Approved _ -> "reminder-approved";
            case ApprovedAlone _ -> "reminder-approved-alone";
            case Begun _ -> "reminder-begun";
            case HeldBack _ -> "reminder-held-back";
            case Paused _ -> "reminder-paused";
            case Resumed _ -> "reminder-resumed";
            case Finished _ -> "reminder-finished";
            case Cancelled _ -> "reminder-cancelled";
            case Restored _ -> "reminder-restored";
            case Stopped _ -> "reminder-stopped";
        };
    }
}
