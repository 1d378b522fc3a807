package org.wardmate.teams.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.message.Pieces;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Elements of text; a long text becomes several, a blank one none. */
final class Texts {
    static final int LONGEST_LABEL = 150;

    // So that even a piece of the most costly characters, said twice with its fallback, leaves a card half empty.
    private static final int LONGEST = 2000;
    private static final int LONGEST_HEADING = 300;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** A run of literal words, and how they look. */
    record Run(String text, Look look) {}

    enum Look {
        NORMAL,
        BOLD,
        SMALL
    }

    private Texts() {}

    // A text block, for only that can be a heading to a screen reader.
    static Stream<ObjectNode> headings(String text) {
        return Pieces.of(LINE_BREAK.matcher(text).replaceAll(" "), LONGEST_HEADING).stream()
                .map(piece -> block(piece)
                        .put("style", "heading")
                        .put("size", "Large")
                        .put("weight", "Bolder"));
    }

    static Stream<ObjectNode> paragraphs(String text) {
        return pieces(text, Look.NORMAL);
    }

    static Stream<ObjectNode> smallLines(String text) {
        return pieces(text, Look.SMALL).map(line -> line.put("spacing", "Small"));
    }

    static Stream<ObjectNode> bold(String text) {
        return pieces(text, Look.BOLD);
    }

    /** The words in pieces, each behind its bold label; a label too long to repeat comes first in full. */
    static Stream<ObjectNode> labelled(String label, String words) {
        String shortLabel = Pieces.shorten(label, LONGEST_LABEL);
        List<String> pieces = Pieces.of(words, LONGEST);
        Stream<ObjectNode> whole = Pieces.isLonger(label, LONGEST_LABEL) ? bold(label) : Stream.empty();
        return Stream.concat(
                whole,
                pieces.isEmpty()
                        ? bold(shortLabel)
                        : pieces.stream()
                                .map(piece -> shortLabel.isEmpty()
                                        ? rich(List.of(new Run(piece, Look.NORMAL)))
                                        : rich(List.of(
                                                new Run(shortLabel + " ", Look.BOLD), new Run(piece, Look.NORMAL)))));
    }

    /** The whole texts, for those that are about to be shortened to this length. */
    static Stream<Group> whole(Stream<String> texts, int limit) {
        return Group.each(texts.filter(text -> Pieces.isLonger(text, limit)).flatMap(Texts::paragraphs));
    }

    /** A text block with its Markdown escaped. */
    static ObjectNode block(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "TextBlock")
                .put("text", Inert.markdown(text))
                .put("wrap", true);
    }

    private static Stream<ObjectNode> pieces(String text, Look look) {
        return Pieces.of(text, LONGEST).stream().map(piece -> rich(List.of(new Run(piece, look))));
    }

    private static ObjectNode rich(List<Run> runs) {
        ObjectNode block = JsonNodeFactory.instance.objectNode().put("type", "RichTextBlock");
        ArrayNode inlines = block.putArray("inlines");
        runs.forEach(run -> inlines.add(inline(run)));
        block.set("fallback", block(runs.stream().map(Run::text).collect(Collectors.joining())));
        return block;
    }

    private static ObjectNode inline(Run run) {
        ObjectNode inline =
                JsonNodeFactory.instance.objectNode().put("type", "TextRun").put("text", Inert.plain(run.text()));
        return switch (run.look()) {
            case NORMAL -> inline;
            case BOLD -> inline.put("weight", "Bolder");
            case SMALL -> inline.put("size", "Small").put("isSubtle", true);
        };
    }
}
