package org.wardmate.server.echo;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.wardmate.assistant.Broadcasting;
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
    private static final Duration BETWEEN_CHORES = Duration.ofSeconds(10);

    private final Records records;
    private final Outbox outbox;
    private final SeenEvents seen;

    private Echo(Records records, Outbox outbox, SeenEvents seen) {
        this.records = records;
        this.outbox = outbox;
        this.seen = seen;
    }

    /** Begins to send what lies in the outbox, and to see to what is due. */
    static Echo begin(Life life, Records records, Messenger messenger) {
        Clock clock = life.clock();
        Outbox outbox = new Broadcasting(records, clock, IDS, 1, life.members()).outbox;
        Sender sender = Sender.start(records, outbox, messenger, clock);
        Records watched = new WatchedRecords(records, sender::wake);
        if (life.members() > 0) {
            Broadcasting town = new Broadcasting(watched, clock, IDS, 1, life.members());
            var _ = Executors.newSingleThreadScheduledExecutor()
                    .scheduleWithFixedDelay(town::doChores, 0, BETWEEN_CHORES.toMillis(), TimeUnit.MILLISECONDS);
        }
        return new Echo(watched, outbox, new SeenEvents(clock));
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
