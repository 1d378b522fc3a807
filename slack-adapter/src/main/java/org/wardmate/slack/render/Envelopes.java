package org.wardmate.slack.render;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.message.Batches;
import org.wardmate.message.Captions;
import org.wardmate.message.Pieces;

/** Groups of blocks shared out to messages that Slack accepts. */
final class Envelopes {
    private static final int MOST_BLOCKS = 50;

    // Slack refuses with msg_blocks_too_long by a sum it does not publish, seen between 11,300 and 13,300 characters of
    // text (slackapi/bolt-js issues 2509 and 2867). Counting the whole JSON stays below it.
    private static final int MOST_CHARACTERS = 11_000;

    private static final int LONGEST_TEXT = 3000;
    private static final Gson GSON =
            GsonFactory.createSnakeCase().newBuilder().disableHtmlEscaping().create();

    private Envelopes() {}

    /** A group with its length as JSON, which is dear to find out. */
    private record Measured(Group group, int characters) {
        Measured(Group group) {
            this(group, GSON.toJson(group.blocks()).length());
        }
    }

    static List<SlackMessage> of(String fallback, List<Group> groups) {
        List<List<Measured>> batches =
                Batches.of(groups.stream().map(Measured::new).toList(), Envelopes::fits);
        return IntStream.range(0, batches.size())
                .mapToObj(n -> n == 0 ? first(fallback, batches.get(n)) : later(fallback, batches.get(n)))
                .toList();
    }

    private static SlackMessage first(String fallback, List<Measured> batch) {
        return new SlackMessage(escaped(fallback), blocks(batch).toList());
    }

    private static SlackMessage later(String fallback, List<Measured> batch) {
        return new SlackMessage(
                escaped(Captions.continued() + " " + fallback),
                Stream.concat(PlainBlocks.smallLines(Captions.continued()), blocks(batch))
                        .toList());
    }

    private static boolean fits(List<Measured> batch) {
        // One block is kept for the line that says a message continues.
        return blocks(batch).count() < MOST_BLOCKS
                && batch.stream().mapToInt(Measured::characters).sum() <= MOST_CHARACTERS;
    }

    private static Stream<LayoutBlock> blocks(List<Measured> batch) {
        return batch.stream().flatMap(measured -> measured.group().blocks().stream());
    }

    private static String escaped(String text) {
        return Pieces.shorten(text, LONGEST_TEXT)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
