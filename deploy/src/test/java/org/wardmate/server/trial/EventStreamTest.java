package org.wardmate.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Words;
import tools.jackson.databind.json.JsonMapper;

@Timeout(20)
class EventStreamTest {
    private static final MemberId MEMBER = new MemberId("member");

    private final Chats chats = new Chats(new HtmlRenderer(Words.load()), JsonMapper.shared(), "run2");

    @Test
    void beatsWhileNothingIsSaid() throws Exception {
        assertThat(streamedUntil("heartbeat", Duration.ofMillis(1), Optional.empty()))
                .isEqualTo("event: ready\ndata:\n\nevent: heartbeat\ndata:\n\n");
    }

    @Test
    void endsWhenTheServerCloses() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread tab = Thread.startVirtualThread(() -> run(out, Duration.ofSeconds(60), Optional.empty()));
        chats.transcript(MEMBER);
        chats.close();
        tab.join();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("event: ready");
    }

    @Test
    void beginsAfterWhatTheTabHasSeen() throws Exception {
        chats.transcript(MEMBER).append("message", _ -> "1");
        chats.transcript(MEMBER).append("message", _ -> "2");
        Optional<EntryId> seen = Optional.of(new EntryId(MEMBER, "run2", 1));
        assertThat(streamedUntil("heartbeat", Duration.ofMillis(1), seen))
                .startsWith("id: run2-2\nevent: message\ndata: 2\n\nevent: ready");
    }

    @Test
    void tellsATabOfAnEarlierRunAndGivesItEverything() throws Exception {
        chats.transcript(MEMBER).append("message", _ -> "1");
        Optional<EntryId> seen = Optional.of(new EntryId(MEMBER, "run1", 9));
        assertThat(streamedUntil("heartbeat", Duration.ofMillis(1), seen))
                .startsWith("event: restarted\ndata:\n\nid: run2-1\nevent: message\ndata: 1\n\nevent: ready");
    }

    private String streamedUntil(String last, Duration heartbeat, Optional<EntryId> seen) {
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (toString(StandardCharsets.UTF_8).contains("event: " + last)) {
                    chats.close();
                }
            }
        };
        run(out, heartbeat, seen);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void run(OutputStream out, Duration heartbeat, Optional<EntryId> seen) {
        try {
            new EventStream(chats, MEMBER, heartbeat, out).run(seen);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
