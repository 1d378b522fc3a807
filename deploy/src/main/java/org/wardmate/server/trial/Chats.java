package org.wardmate.server.trial;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Mishaps;
import tools.jackson.databind.json.JsonMapper;

/** Everybody's chats. A turn goes to the assistant, and what comes back to whoever it is for. Kept in memory only. */
public final class Chats implements AutoCloseable {
    private final Function<Incoming, List<Outgoing>> assistant;
    private final HtmlRenderer renderer;
    private final Mishaps mishaps;
    private final JsonMapper json;
    private final String run;
    private final Map<MemberId, Chat> chats = new ConcurrentHashMap<>();

    /**
     * @param run tells one run of the server from the next: 1 to 16 lower-case letters and digits
     */
    public Chats(
            Function<Incoming, List<Outgoing>> assistant,
            HtmlRenderer renderer,
            Mishaps mishaps,
            JsonMapper json,
            String run) {
        this.assistant = assistant;
        this.renderer = renderer;
        this.mishaps = mishaps;
        this.json = json;
        this.run = run;
    }

    Transcript transcript(MemberId member) {
        return of(member).transcript();
    }

    EntryId entry(MemberId member, long number) {
        return new EntryId(member, run, number);
    }

    /** Whether the entry was numbered in this run of the server. */
    boolean isOurs(EntryId entry) {
        return entry.run().equals(run);
    }

    /** The member opened the chat: they are welcomed, the first time. */
    void open(MemberId member) {
        String eventId = "joined-" + run + "-" + member;
        if (of(member).isNew(eventId)) {
            answer(new Incoming.Joined(eventId, member));
        }
    }

    /** Takes a turn, once, and sees to it that it is answered. */
    void take(Turn turn) {
        Incoming incoming = turn.incoming();
        if (of(incoming.from()).isNew(incoming.eventId())) {
            transcript(incoming.from())
                    .append("turn", _ -> write(Map.of("eventId", incoming.eventId(), "shown", turn.shown())));
            answer(incoming);
        }
    }

    private void answer(Incoming incoming) {
        of(incoming.from()).inTurn(() -> {
            try {
                assistant.apply(incoming).forEach(this::deliver);
            } catch (RuntimeException e) {
                String reference = mishaps.record(e);
                transcript(incoming.from())
                        .append("failed", _ -> write(Map.of("eventId", incoming.eventId(), "reference", reference)));
            }
            transcript(incoming.from()).append("settled", _ -> write(Map.of("eventId", incoming.eventId())));
        });
    }

    private void deliver(Outgoing outgoing) {
        MemberId to = outgoing.to();
        transcript(to)
                .append(
                        "message",
                        number -> write(Map.of("html", renderer.render(outgoing.message(), entry(to, number)))));
    }

    private String write(Map<String, String> data) {
        return json.writeValueAsString(data);
    }

    private Chat of(MemberId member) {
        return chats.computeIfAbsent(member, _ -> new Chat());
    }

    @Override
    public void close() {
        chats.values().forEach(Chat::close);
    }
}
