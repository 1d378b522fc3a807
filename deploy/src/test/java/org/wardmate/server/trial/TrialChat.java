package org.wardmate.server.trial;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmate.assistant.Messenger;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Await;
import org.wardmate.server.http.Mishaps;
import org.wardmate.server.http.Words;
import org.wardmate.storage.RecordKey;
import tools.jackson.databind.json.JsonMapper;

/** The trial chat behind its web pages. */
public final class TrialChat implements AutoCloseable {
    private final Chats chats = new Chats(new HtmlRenderer(Words.load()), JsonMapper.shared(), "run1");
    private final AtomicInteger handled = new AtomicInteger();
    private final Turns turns;

    public TrialChat(Function<Incoming, Optional<RecordKey>> assistant) {
        this.turns = new Turns(
                incoming -> {
                    Optional<RecordKey> last = assistant.apply(incoming);
                    handled.incrementAndGet();
                    return last;
                },
                chats,
                new Mishaps(),
                JsonMapper.shared());
    }

    public Messenger messenger() {
        return chats;
    }

    /** Takes a turn, and returns once it was handled. */
    public void takes(Incoming incoming) {
        int before = handled.get();
        turns.take(new Turn(incoming, "what they did"));
        Await.until("handled", () -> handled.get() > before);
    }

    /** All that a member's browser was told. */
    public String shown(MemberId member) {
        return chats.transcript(member).after(0).stream()
                .map(Transcript.Entry::data)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        chats.close();
    }
}
