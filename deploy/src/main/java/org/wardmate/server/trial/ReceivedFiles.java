package org.wardmate.server.trial;

import java.io.FilterInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.wardmate.conversation.Upload;
import org.wardmate.people.MemberId;
import tools.jackson.databind.json.JsonMapper;

/** Files that members send, one at a time each, and each event once: a browser that is unsure sends the same again. */
public final class ReceivedFiles {
    private final FileTaker taker;
    private final Chats chats;
    private final JsonMapper json;
    private final Map<MemberId, ReentrantLock> turns = new ConcurrentHashMap<>();

    public ReceivedFiles(FileTaker taker, Chats chats, JsonMapper json) {
        this.taker = taker;
        this.chats = chats;
        this.json = json;
    }

    /** Takes a file, unless it was taken before, and shows in the member's chat that it came. */
    void take(String eventId, MemberId from, Upload upload) {
        ReentrantLock turn = turns.computeIfAbsent(from, _ -> new ReentrantLock(true));
        turn.lock();
        try {
            if (!wasTaken(eventId, from)) {
                Arrival arrival = new Arrival(() -> show(eventId, from, upload.fileName()));
                taker.take(eventId, from, arrival.of(upload));
                arrival.isOver();
            }
        } finally {
            turn.unlock();
        }
    }

    private boolean wasTaken(String eventId, MemberId from) {
        return chats.transcript(from).after(0).stream()
                .anyMatch(entry -> entry.event().equals("file") && entry.data().contains("\"" + eventId + "\""));
    }

    private void show(String eventId, MemberId from, String name) {
        chats.transcript(from).append("file", _ -> json.writeValueAsString(Map.of("eventId", eventId, "shown", name)));
    }

    /** Tells, once, when a file is there: at its end, which is before anything is said to it. */
    private static final class Arrival {
        private final Runnable there;
        private boolean told;

        Arrival(Runnable there) {
            this.there = there;
        }

        Upload of(Upload upload) {
            return new Upload(
                    upload.fileName(),
                    upload.platformFileId(),
                    upload.platformTime(),
                    () -> new FilterInputStream(upload.content().open()) {
                        @Override
                        public int read(byte[] into, int start, int length) throws IOException {
                            int count = super.read(into, start, length);
                            if (count < 0) {
                                isOver();
                            }
                            return count;
                        }
                    });
        }

        /** Also called when the file was not read to its end, because enough was seen of it. */
        void isOver() {
            if (!told) {
                told = true;
                there.run();
            }
        }
    }
}
