package org.wardmate.slack.render;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmate.message.Pieces;

/** Blocks of one plain text; a long text becomes several, a blank one none. */
final class PlainBlocks {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final int HEADER = 150;
    private static final int SECTION = 3000;
    private static final int SMALL = 1000;

    private PlainBlocks() {}

    static Stream<LayoutBlock> headers(String text) {
        return Pieces.of(LINE_BREAK.matcher(text).replaceAll(" "), HEADER).stream()
                .map(piece -> HeaderBlock.builder().text(plain(piece)).build());
    }

    static Stream<LayoutBlock> sections(String text) {
        return Pieces.of(text, SECTION).stream()
                .map(piece ->
                        SectionBlock.builder().text(plain(piece)).expand(true).build());
    }

    static Stream<LayoutBlock> smallLines(String text) {
        return Pieces.of(text, SMALL).stream()
                .map(piece ->
                        ContextBlock.builder().elements(List.of(plain(piece))).build());
    }

    /** The whole texts, for those that are about to be shortened to this length. */
    static Stream<Group> whole(Stream<String> texts, int limit) {
        return Group.each(texts.filter(text -> Pieces.isLonger(text, limit)).flatMap(PlainBlocks::sections));
    }

    static PlainTextObject shortened(String text, int limit) {
        return plain(Pieces.shorten(text, limit));
    }

    // With emoji true, Slack would turn words between colons into pictures.
    private static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
