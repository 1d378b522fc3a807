package org.wardmate.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.FileRequest;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Link;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Picture;
import org.wardmate.message.Block.Quote;

/** The sense of blocks in plain words, a line a block: what is read, without what is pressed or filled in. */
final class PlainText {
    private PlainText() {}

    static String of(List<Block> blocks) {
        return blocks.stream().flatMap(PlainText::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Heading(var text) -> Stream.of(text);
            case Paragraph(var text) -> Stream.of(text);
            case Notice(var _, var label, var text) -> Stream.of(text.isBlank() ? label : label + ": " + text);
            case Quote(var leadIn, var words, var source) ->
                Stream.of((leadIn + " “" + words + "”").strip(), source.label());
            case Facts(var facts) -> facts.stream().map(fact -> fact.label() + ": " + fact.value());
            case FileRequest(var _, var prompt) -> Stream.of(prompt);
            case Picture(var _, var description) -> Stream.of(description);
            case Download(var _, var label) -> Stream.of(label);
            case Link(var _, var label) -> Stream.of(label);
            case Form(var _, var fields, var _) -> fields.stream().map(Block.Field::label);
            case Choices _, Divider _ -> Stream.empty();
        };
    }
}
