package org.wardmate.server.trial;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.server.trial.Transcript.Entry;

/**
 * One tab's view of a chat as server-sent events: what it has not seen, then {@code ready}, then whatever is said, for as
 * long as the tab is open. A heartbeat tells either side that the other is still there.
 */
final class EventStream {
    private final Chats chats;
    private final MemberId member;
    private final Duration heartbeat;
    private final OutputStream out;

    EventStream(Chats chats, MemberId member, Duration heartbeat, OutputStream out) {
        this.chats = chats;
        this.member = member;
        this.heartbeat = heartbeat;
        this.out = out;
    }

    void run(Optional<EntryId> seen) throws IOException, InterruptedException {
        Transcript transcript = chats.transcript(member);
        // A chat that was ended counts anew when its member comes back.
        Optional<EntryId> known = seen.filter(chats::isOurs).filter(entry -> entry.number() <= transcript.last());
        if (seen.isPresent() && known.isEmpty()) {
            write("event: restarted\ndata:\n\n");
        }
        long last = known.map(EntryId::number).orElse(0L);
        last = send(transcript.after(last), last);
        write("event: ready\ndata:\n\n");
        while (!transcript.isClosed()) {
            List<Entry> more = transcript.awaitAfter(last, heartbeat);
            if (more.isEmpty()) {
                write("event: heartbeat\ndata:\n\n");
            }
            last = send(more, last);
        }
    }

    private long send(List<Entry> entries, long last) throws IOException {
        long sent = last;
        for (Entry entry : entries) {
            write("id: %s\nevent: %s\ndata: %s\n\n"
                    .formatted(chats.entry(member, entry.number()), entry.event(), entry.data()));
            sent = entry.number();
        }
        return sent;
    }

    private void write(String event) throws IOException {
        out.write(event.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
