package org.wardmate.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.message.Batches;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Pieces;

/** Blocks of literal runs, some bold. Slack names no limit for these; a section's is kept. */
final class RichBlocks {
    private static final int LONGEST = 3000;
    private static final int LONGEST_LABEL = 150;

    /** A bold label and what it says; either may be empty. */
    private record Line(String label, String words) {
        int length() {
            return label.length() + words.length() + 2;
        }

        List<RichTextElement> runs(String between, String end) {
            return Stream.of(TextRun.bold(words.isEmpty() ? label + end : label + between), TextRun.plain(words + end))
                    .filter(run -> !run.text().isBlank())
                    .<RichTextElement>map(run -> run)
                    .toList();
        }
    }

    private RichBlocks() {}

    /** Words behind a quoting bar; what leads into them stands with every piece. */
    static Stream<LayoutBlock> quotes(String leadIn, String words) {
        return lines(leadIn, words)
                .map(line -> RichTextQuoteElement.builder()
                        .elements(line.runs(" ", ""))
                        .build())
                .map(RichBlocks::block);
    }

    /** Words below their bold title, which stands with every piece. */
    static Stream<LayoutBlock> titled(String title, String words) {
        return lines(title, words).map(line -> section(line.runs("\n", "")));
    }

    static Stream<LayoutBlock> bold(String words) {
        return Pieces.of(words, LONGEST).stream().map(piece -> section(List.of(TextRun.bold(piece))));
    }

    /** As many facts to a block as fit, each on its own line. */
    static Stream<LayoutBlock> facts(List<Fact> facts) {
        List<Line> lines = facts.stream()
                .flatMap(fact -> lines(fact.label() + ":", fact.value()))
                .toList();
        return Batches.of(lines, batch -> batch.stream().mapToInt(Line::length).sum() <= LONGEST).stream()
                .map(batch -> section(batch.stream()
                        .flatMap(line -> line.runs(" ", "\n").stream())
                        .toList()));
    }

    /** The words in pieces, each under its label; a label too long to repeat comes first in full. */
    private static Stream<Line> lines(String label, String words) {
        Stream<Line> whole = Pieces.isLonger(label, LONGEST_LABEL)
                ? Pieces.of(label, LONGEST).stream().map(piece -> new Line(piece, ""))
                : Stream.empty();
        String shortLabel = Pieces.shorten(label, LONGEST_LABEL);
        List<String> pieces = Pieces.of(words, LONGEST - LONGEST_LABEL - 2);
        Stream<Line> labelled = pieces.isEmpty()
                ? Stream.of(new Line(shortLabel, ""))
                : pieces.stream().map(piece -> new Line(shortLabel, piece));
        return Stream.concat(whole, labelled);
    }

    private static LayoutBlock section(List<RichTextElement> runs) {
        return block(RichTextSectionElement.builder().elements(runs).build());
    }

    private static LayoutBlock block(BlockElement element) {
        return RichTextBlock.builder().elements(List.of(element)).build();
    }
}
