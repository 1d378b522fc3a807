package org.wardmate.server.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Upload;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Words;
import org.wardmate.storage.StorageException;
import tools.jackson.databind.json.JsonMapper;

class ReceivedFilesTest {
    private static final MemberId MEMBER = new MemberId("member");
    private static final Upload UPLOAD = Upload.named("shot \"one\".png", InputStream::nullInputStream);

    private final List<String> taken = new ArrayList<>();
    private final Chats chats = new Chats(new HtmlRenderer(Words.load()), JsonMapper.shared(), "run1");
    private boolean broken;
    private boolean reading = true;
    private final ReceivedFiles files = new ReceivedFiles(this::take, chats, JsonMapper.shared());

    @AfterEach
    void close() {
        chats.close();
    }

    @Test
    void showsTheFileBeforeWhatIsSaidToIt() {
        files.take("event-0001", MEMBER, UPLOAD);

        List<Transcript.Entry> entries = chats.transcript(MEMBER).after(0);
        assertThat(entries).extracting(Transcript.Entry::event).containsExactly("file", "said");
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

    @Test
    void showsAFileThatWasNotReadToItsEnd() {
        reading = false;
        files.take("event-0001", MEMBER, UPLOAD);

        assertThat(chats.transcript(MEMBER).after(0))
                .extracting(Transcript.Entry::event)
                .containsExactly("said", "file");
    }

    private void take(String eventId, MemberId from, Upload upload) {
        if (broken) {
            throw new StorageException("The file did not arrive whole, so nothing was saved.");
        }
        taken.add(eventId);
        if (reading) {
            read(upload);
        }
        chats.transcript(from).append("said", _ -> "{}");
    }

    private static void read(Upload upload) {
        try (InputStream bytes = upload.content().open()) {
            bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
