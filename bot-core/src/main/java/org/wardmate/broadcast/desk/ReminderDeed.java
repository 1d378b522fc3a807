package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;
import static org.wardmate.people.Permission.APPROVE_REMINDERS;
import static org.wardmate.people.Permission.PREPARE_REMINDERS;

import org.jspecify.annotations.Nullable;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderEvent;
import org.wardmate.people.Access;
import org.wardmate.people.Member;

/** What an officer can do with a reminder, the permissions of which they need one, and what then happens to it. */
public enum ReminderDeed {
    SHOW(Of.EITHER, null),
    EDIT(Of.PREPARING, ReminderEvent.Edited.class),
    PREVIEW(Of.EITHER, null),
    TEST(Of.EITHER, null),
    SUBMIT(Of.PREPARING, ReminderEvent.Submitted.class),
    TAKE_BACK(Of.EITHER, ReminderEvent.TakenBack.class),
    APPROVE(Of.APPROVING, ReminderEvent.Approved.class),
    APPROVE_ALONE(Of.APPROVING, ReminderEvent.ApprovedAlone.class),
    RETURN(Of.APPROVING, ReminderEvent.Returned.class),
    PAUSE(Of.EITHER, ReminderEvent.Paused.class),
    RESUME(Of.EITHER, ReminderEvent.Resumed.class),
    CANCEL(Of.EITHER, ReminderEvent.Cancelled.class),
    RESTORE(Of.PREPARING, ReminderEvent.Restored.class),
    STOP(Of.EITHER, ReminderEvent.Stopped.class),
    UNREAD(Of.EITHER, null),
    EXPORT(Of.EITHER, null),
    HISTORY(Of.EITHER, null);

    /** Who may do it. */
    private enum Of {
        PREPARING,
        APPROVING,
        EITHER
    }

    private final Of whose;
    private final @Nullable Class<? extends ReminderEvent> event;

    ReminderDeed(Of whose, @Nullable Class<? extends ReminderEvent> event) {
        this.whose = whose;
        this.event = event;
    }

    /** Whether it is theirs to do, as the reminder stands. */
    public boolean isFor(Member officer, Reminder reminder) {
        return isWithinReach(officer, reminder)
                && (event == null || reminder.allows(event))
                && switch (this) {
                    case APPROVE -> !reminder.isWrittenBy(officer.id());
                    case APPROVE_ALONE -> reminder.isWrittenBy(officer.id());
                    case UNREAD, EXPORT -> reminder.state().isUnderWay();
                    case SHOW,
                            EDIT,
                            PREVIEW,
                            TEST,
                            SUBMIT,
                            TAKE_BACK,
                            RETURN,
                            PAUSE,
                            RESUME,
                            CANCEL,
                            RESTORE,
                            STOP,
                            HISTORY -> true;
                };
    }

    /** Whether their roles let them, at this council, wherever the reminder stands. */
    boolean isWithinReach(Member officer, Reminder reminder) {
        boolean prepares = Access.allows(officer, PREPARE_REMINDERS);
        boolean approves = Access.allows(officer, APPROVE_REMINDERS);
        return officer.council().id().equals(reminder.council())
                && switch (whose) {
                    case PREPARING -> prepares;
                    case APPROVING -> approves;
                    case EITHER -> prepares || approves;
                };
    }

    /** Whether an officer decides it by what they read, so that it must not have changed since. */
    boolean restsOnWhatWasSeen() {
        return switch (this) {
            case EDIT, SUBMIT, APPROVE, APPROVE_ALONE, RETURN -> true;
            case SHOW, PREVIEW, TEST, TAKE_BACK, PAUSE, RESUME, CANCEL, RESTORE, STOP, UNREAD, EXPORT, HISTORY -> false;
        };
    }

    /** Whether words go out by it, or on their way, so that somebody must have written them. */
    boolean needsWords() {
        return switch (this) {
            case TEST, SUBMIT, APPROVE, APPROVE_ALONE -> true;
            case SHOW,
                    EDIT,
                    PREVIEW,
                    TAKE_BACK,
                    RETURN,
                    PAUSE,
                    RESUME,
                    CANCEL,
                    RESTORE,
                    STOP,
                    UNREAD,
                    EXPORT,
                    HISTORY -> false;
        };
    }

    String label() {
        return switch (this) {
            case SHOW -> text("reminder.do.show");
            case EDIT -> text("reminder.do.edit");
            case PREVIEW -> text("reminder.do.preview");
            case TEST -> text("reminder.do.test");
            case SUBMIT -> text("reminder.do.submit");
            case TAKE_BACK -> text("reminder.do.take-back");
            case APPROVE -> text("reminder.do.approve");
            case APPROVE_ALONE -> text("reminder.do.approve-alone");
            case RETURN -> text("reminder.do.return");
            case PAUSE -> text("reminder.do.pause");
            case RESUME -> text("reminder.do.resume");
            case CANCEL -> text("reminder.do.cancel");
            case RESTORE -> text("reminder.do.restore");
            case STOP -> text("reminder.do.stop");
            case UNREAD -> text("reminder.do.unread");
            case EXPORT -> text("reminder.do.export");
            case HISTORY -> text("reminder.do.history");
        };
    }
}
