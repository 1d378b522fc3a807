package org.wardmate.broadcast;

import java.util.Optional;
import org.wardmate.conversation.Receipt;
import org.wardmate.people.MemberId;
import org.wardmate.storage.RecordKey;

/** What one reminder to one member is called. */
public record PostingId(ReminderId reminder, MemberId to) {
    /** Empty when it is of something else. */
    public static Optional<PostingId> read(Receipt receipt) {
        String[] parts = receipt.value().split("/", 2);
        return parts.length == 2 && MemberId.isOne(parts[1])
                ? ReminderId.read(parts[0]).map(reminder -> new PostingId(reminder, new MemberId(parts[1])))
                : Optional.empty();
    }

    public Receipt receipt() {
        return new Receipt(reminder.written() + "/" + to.value());
    }

    RecordKey key() {
        return RecordKey.of(reminder.key().value(), to.value());
    }
}
