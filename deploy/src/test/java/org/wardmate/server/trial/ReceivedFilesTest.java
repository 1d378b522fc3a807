package org.wardmate.server.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmate.evidence.Upload;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Mishaps;
import org.wardmate.server.http.Words;
import org.wardmate.storage.StorageException;
import tools.jackson.databind.json.JsonMapper;

class ReceivedFilesTest {
    private static final MemberId MEMBER = new MemberId("member");
    private static final Upload UPLOAD = Upload.named("shot \"one\".png", InputStream::nullInputStream);

    private final List<String> taken = new ArrayList<>();
    private final HtmlRenderer renderer = new HtmlRenderer(Words.load());
    private final Chats chats = new Chats(_ -> List.of(), renderer, new Mishaps(), JsonMapper.shared(), "run1");
    private boolean broken;
    private final ReceivedFiles files = new ReceivedFiles(this::take, chats, renderer, JsonMapper.shared());

    @AfterEach
    void close() {
        chats.close();
    }

    @Test
    void showsTheFileThenWhatIsSaidToIt() {
        files.take("event-0001", MEMBER, UPLOAD);

        List<Transcript.Entry> entries = chats.transcript(MEMBER).after(0);
        assertThat(entries).extracting(Transcript.Entry::event).containsExactly("file", "message");
        assertThat(JsonMapper.shared()
                        .readTree(entries.getFirst().data())
                        .get("shown")
                        .asString())
                .isEqualTo("shot \"one\".png");
    }

    @Test
    void takesTheSameEventOnce() {
        files.take("event-0001", MEMBER, UPLOAD);
        files.take("event-0001", MEMBER, UPLOAD);

        assertThat(taken).containsExactly("event-0001");
    }

    @Test
    void takesItAgainAfterTheConnectionBroke() {
        broken = true;
        assertThatThrownBy(() -> files.take("event-0001", MEMBER, UPLOAD)).isInstanceOf(StorageException.class);
        assertThat(chats.transcript(MEMBER).isEmpty()).isTrue();

        broken = false;
        files.take("event-0001", MEMBER, UPLOAD);
        assertThat(taken).containsExactly("event-0001");
    }

    private List<Message> take(String eventId, MemberId from, Upload upload) {
        if (broken) {
            throw new StorageException("The file did not arrive whole, so nothing was saved.");
        }
        taken.add(eventId);
        return List.of(Message.saying("Kept"));
    }
}
