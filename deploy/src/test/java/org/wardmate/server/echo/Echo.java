package org.wardmate.server.echo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.assistant.Sender;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.storage.Records;
import org.wardmate.storage.WatchedRecords;

/** A core that says to people what they wrote; its turns are kept as the assistant's are. */
final class Echo implements Core {
    static final IdSource IDS = () -> UUID.randomUUID().toString();

    private static final String WORDS = "You wrote ";

    private final Records records;
    private final Outbox outbox;
    private final SeenEvents seen;

    private Echo(Records records, Outbox outbox, SeenEvents seen) {
        this.records = records;
        this.outbox = outbox;
        this.seen = seen;
    }

    /** Begins to send what lies in the outbox. */
    static Echo begin(Records records, Messenger messenger, Clock clock) {
        Outbox outbox = new Outbox(clock, IDS);
        Sender sender = Sender.start(records, outbox, messenger, clock);
        return new Echo(new WatchedRecords(records, sender::wake), outbox, new SeenEvents(clock));
    }

    /** What it says to somebody who wrote this. */
    static String of(String written) {
        return WORDS + written;
    }

    Voice voice() {
        return new Voice(records, outbox, seen);
    }

    @Override
    public void receive(Incoming incoming) {
        if (incoming instanceof Incoming.Said(var _, var from, var text)) {
            records.change(transaction -> {
                if (seen.remember(transaction, incoming)) {
                    outbox.append(transaction, List.of(new Outgoing(from, Message.saying(of(text)))));
                }
            });
        }
    }

    @Override
    public Optional<Message> home(MemberId member) {
        return Optional.empty();
    }
}
