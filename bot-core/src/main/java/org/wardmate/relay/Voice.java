package org.wardmate.relay;

import java.util.List;
import java.util.function.Consumer;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Says what only one platform needs said, by way of the outbox like all else, and once for each event. */
public final class Voice {
    private final Records records;
    private final Outbox outbox;
    private final SeenEvents seen;

    /**
     * Speaks by way of an outbox.
     *
     * @param records what is said through these is sent at once
     */
    public Voice(Records records, Outbox outbox, SeenEvents seen) {
        this.records = records;
        this.outbox = outbox;
        this.seen = seen;
    }

    public void say(String eventId, MemberId to, String words) {
        say(eventId, to, Message.saying(words), _ -> {});
    }

    /**
     * Says something.
     *
     * @param with what changes in the same transaction
     */
    public void say(String eventId, MemberId to, Message message, Consumer<Transaction> with) {
        Incoming.Said occasion = new Incoming.Said("says:" + eventId, to, "");
        records.change(transaction -> {
            if (seen.remember(transaction, occasion)) {
                with.accept(transaction);
                outbox.append(transaction, List.of(new Outgoing(to, message)));
            }
        });
    }
}
