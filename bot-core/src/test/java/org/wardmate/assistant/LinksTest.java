package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Link;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Picture;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.storage.RecordKey;

class LinksTest {
    private static final MemberId IVY = new MemberId("ivy");
    private static final Slot SLOT = new Slot("case:WM-1", Slot.Arrival.ANEW);
    private static final Links TO_A_SERVER = (person, kind, reference) ->
            Optional.of(URI.create("https://wardmate.example.gov.uk/" + person + "/" + kind + "/" + reference));
    private static final Links NOWHERE = (_, _, _) -> Optional.empty();

    @Test
    void standWhereAChatWouldKeepPicturesAndFiles() {
        Claimed claimed =
                claimed(new Paragraph("Here."), new Picture("WM-1/e", "Screenshot 1"), new Download("WM-1.p", "Fetch"));

        Claimed linked = TO_A_SERVER.in(claimed);

        assertThat(linked.message().blocks())
                .containsExactly(
                        new Paragraph("Here."),
                        new Paragraph("Screenshot 1"),
                        new Link(
                                URI.create("https://wardmate.example.gov.uk/ivy/PICTURE/WM-1/e"),
                                "Open the screenshot"),
                        new Link(URI.create("https://wardmate.example.gov.uk/ivy/DOWNLOAD/WM-1.p"), "Fetch"));
        assertThat(linked.message().fallback()).isEqualTo(claimed.message().fallback());
        assertThat(linked.slot()).isEqualTo(SLOT);
        assertThat(linked.key()).isEqualTo(claimed.key());
    }

    @Test
    void saySoWhereThereAreNone() {
        assertThat(NOWHERE.in(claimed(new Picture("WM-1/e", "Screenshot 1")))
                        .message()
                        .blocks())
                .first()
                .isEqualTo(new Paragraph("Screenshot 1"));
        assertThat(NOWHERE.in(claimed(new Picture("WM-1/e", "Screenshot 1")))
                        .message()
                        .blocks())
                .last()
                .asString()
                .contains("cannot be opened from this chat");
    }

    @Test
    void leaveEverythingElseAlone() {
        Claimed claimed = claimed(new Paragraph("Here."), new Block.Divider());

        assertThat(TO_A_SERVER.in(claimed)).isSameAs(claimed);
    }

    private static Claimed claimed(Block... blocks) {
        Message message = new Message("Something to see", List.of(blocks));
        return new Claimed(RecordKey.of("ivy", "1"), new Outgoing(IVY, message, SLOT), 1, Instant.EPOCH);
    }
}
