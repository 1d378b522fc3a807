package org.wardmate.broadcast.desk;

import java.util.Optional;
import org.wardmate.broadcast.Reminder;
import org.wardmate.broadcast.ReminderId;

/**
 * What a button or form on a reminder does; {@link #written()} is what the platform keeps, {@link #read} its inverse.
 *
 * @param seen how many events the reminder had when the button was made
 */
public record ReminderAction(ReminderDeed deed, ReminderId id, int seen) {
    static ReminderAction of(ReminderDeed deed, Reminder reminder) {
        return new ReminderAction(deed, reminder.id(), reminder.events());
    }

    /** Empty when this is no such action. */
    public static Optional<ReminderAction> read(String written) {
        String[] parts = written.split(":", 4);
        if (parts.length != 4 || !parts[0].equals("reminder")) {
            return Optional.empty();
        }
        try {
            ReminderDeed deed = ReminderDeed.valueOf(parts[1]);
            int seen = Integer.parseInt(parts[3]);
            return ReminderId.read(parts[2]).map(id -> new ReminderAction(deed, id, seen));
        } catch (IllegalArgumentException writtenByAnotherVersion) {
            return Optional.empty();
        }
    }

    public String written() {
        return "reminder:%s:%s:%d".formatted(deed, id, seen);
    }
}
