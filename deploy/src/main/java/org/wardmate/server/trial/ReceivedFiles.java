package org.wardmate.server.trial;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.wardmate.evidence.Upload;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** Files that members send, one at a time each, and each event once: a browser that is unsure sends the same again. */
public final class ReceivedFiles {
    private final FileTaker taker;
    private final Chats chats;
    private final HtmlRenderer renderer;
    private final JsonMapper json;
    private final Map<MemberId, ReentrantLock> turns = new ConcurrentHashMap<>();

    public ReceivedFiles(FileTaker taker, Chats chats, HtmlRenderer renderer, JsonMapper json) {
        this.taker = taker;
        this.chats = chats;
        this.renderer = renderer;
        this.json = json;
    }

    /** Takes a file, unless it was taken before, and shows it and what is said to it in the member's chat. */
    void take(String eventId, MemberId from, Upload upload) {
        ReentrantLock turn = turns.computeIfAbsent(from, _ -> new ReentrantLock(true));
        turn.lock();
        try {
            if (!wasTaken(eventId, from)) {
                show(eventId, from, upload.fileName(), taker.take(eventId, from, upload));
            }
        } finally {
            turn.unlock();
        }
    }

    private boolean wasTaken(String eventId, MemberId from) {
        return chats.transcript(from).after(0).stream()
                .anyMatch(entry -> entry.event().equals("file") && entry.data().contains("\"" + eventId + "\""));
    }

    private void show(String eventId, MemberId from, String name, List<Message> said) {
        Transcript transcript = chats.transcript(from);
        transcript.append("file", _ -> json.writeValueAsString(Map.of("eventId", eventId, "shown", name)));
        said.forEach(message -> transcript.append(
                "message",
                number ->
                        json.writeValueAsString(Map.of("html", renderer.render(message, chats.entry(from, number))))));
    }
}
