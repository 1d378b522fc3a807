package org.wardmate.server.trial;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Mishaps;
import org.wardmate.storage.RecordKey;
import tools.jackson.databind.json.JsonMapper;

/** Takes members' turns to the assistant, a member's one after the other, and shows in their chat what became of each. */
public final class Turns {
    private final Function<Incoming, Optional<RecordKey>> assistant;
    private final Chats chats;
    private final Mishaps mishaps;
    private final JsonMapper json;

    /**
     * @param assistant handles an event, and gives the outbox key of the last message to the member themself
     */
    public Turns(Function<Incoming, Optional<RecordKey>> assistant, Chats chats, Mishaps mishaps, JsonMapper json) {
        this.assistant = assistant;
        this.chats = chats;
        this.mishaps = mishaps;
        this.json = json;
    }

    /** The member opened the chat: they are welcomed, the first time. */
    void open(MemberId member) {
        String eventId = "joined-" + chats.run() + "-" + member;
        if (chats.of(member).isNew(eventId)) {
            answer(new Incoming.Joined(eventId, member));
        }
    }

    /** Takes a turn, once, and sees to it that it is answered. */
    void take(Turn turn) {
        Incoming incoming = turn.incoming();
        if (chats.of(incoming.from()).isNew(incoming.eventId())) {
            show(incoming.from(), "turn", Map.of("eventId", incoming.eventId(), "shown", turn.shown()));
            answer(incoming);
        }
    }

    private void answer(Incoming incoming) {
        Chat chat = chats.of(incoming.from());
        chat.inTurn(() -> {
            try {
                Optional<RecordKey> last = assistant.apply(incoming);
                last.ifPresentOrElse(
                        message -> chat.onceShown(message, () -> settle(incoming)), () -> settle(incoming));
            } catch (RuntimeException e) {
                String reference = mishaps.record(e);
                show(incoming.from(), "failed", Map.of("eventId", incoming.eventId(), "reference", reference));
                settle(incoming);
            }
        });
    }

    private void settle(Incoming incoming) {
        show(incoming.from(), "settled", Map.of("eventId", incoming.eventId()));
    }

    private void show(MemberId member, String event, Map<String, String> data) {
        chats.transcript(member).append(event, _ -> json.writeValueAsString(data));
    }
}
