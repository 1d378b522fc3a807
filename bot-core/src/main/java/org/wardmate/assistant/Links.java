package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Link;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Picture;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/**
 * Where a person's browser finds what must not be left behind on a chat platform: pictures of evidence, and what is
 * fetched out of a case.
 */
@FunctionalInterface
public interface Links {
    /** What a link leads to. */
    enum Kind {
        PICTURE,
        DOWNLOAD
    }

    /**
     * An address for one person and a short time; empty where browsers cannot reach Wardmate.
     *
     * @param reference of the picture or download, as it stands in its block
     */
    Optional<URI> to(MemberId person, Kind kind, String reference);

    /** The message with links in the places of pictures and downloads. Where there are none, it says so. */
    default Claimed in(Claimed claimed) {
        List<Block> blocks = claimed.message().blocks().stream()
                .flatMap(block -> in(claimed.to(), block))
                .toList();
        if (blocks.equals(claimed.message().blocks())) {
            return claimed;
        }
        Outgoing said = claimed.said().with(new Message(claimed.message().fallback(), blocks));
        return new Claimed(claimed.key(), said, claimed.attempt(), claimed.until());
    }

    private Stream<Block> in(MemberId person, Block block) {
        return switch (block) {
            case Picture(var reference, var description) ->
                linked(person, Kind.PICTURE, reference, description, text("link.picture"));
            case Download(var reference, var label) -> linked(person, Kind.DOWNLOAD, reference, "", label);
            default -> Stream.of(block);
        };
    }

    private Stream<Block> linked(MemberId person, Kind kind, String reference, String description, String label) {
        List<Block> blocks = new ArrayList<>();
        if (!description.isEmpty()) {
            blocks.add(new Paragraph(description));
        }
        blocks.add(to(person, kind, reference)
                .<Block>map(address -> new Link(address, label))
                .orElseGet(() -> new Paragraph(text("link.none"))));
        return blocks.stream();
    }
}
