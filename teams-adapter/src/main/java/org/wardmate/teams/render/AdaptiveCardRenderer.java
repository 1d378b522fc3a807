package org.wardmate.teams.render;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.message.Block;
import org.wardmate.message.Message;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages as Adaptive Cards 1.5. Words stand in text runs, which know no Markdown: nothing a member wrote can mention,
 * link or format. What is newer than version 1.0 says the same in plainer elements to a client that does not know it.
 */
public final class AdaptiveCardRenderer {

    /** One card as a rule; several in order where one would pass 25 KB. */
    public List<ObjectNode> render(Message message) {
        List<Group> groups = IntStream.range(0, message.blocks().size())
                .boxed()
                .flatMap(place -> groups(message.blocks().get(place), place))
                .toList();
        boolean silent = groups.stream().allMatch(group -> group.elements().isEmpty());
        return Cards.of(
                message.fallback(),
                silent ? Group.each(Texts.paragraphs(message.fallback())).toList() : groups);
    }

    /** The same card with a small line above all else. */
    public static ObjectNode headed(String words, ObjectNode card) {
        ObjectNode headed = card.deepCopy();
        ArrayNode body = headed.putArray("body");
        Texts.smallLines(words).forEach(body::add);
        card.path("body").forEach(body::add);
        return headed;
    }

    private static Stream<Group> groups(Block block, int place) {
        return switch (block) {
            case Block.Heading(var text) -> Group.each(Texts.headings(text));
            case Block.Paragraph(var text) -> Group.each(Texts.paragraphs(text));
            case Block.Quote quote -> Group.each(Panels.quote(quote));
            case Block.Facts(var facts) ->
                Group.each(facts.stream()
                        .flatMap(fact -> Texts.labelled(fact.label() + ":", fact.value()))
                        .map(line -> line.put("spacing", "Small")));
            case Block.Choices(var choices) -> Buttons.rows(choices);
            case Block.Form form -> new FormElements(form, place).groups();
            case Block.FileRequest(var _, var prompt) ->
                Group.each(Stream.concat(Texts.paragraphs(prompt), Texts.smallLines(Words.HOW_TO_SEND_FILES)));
            case Block.Notice notice ->
                Stream.concat(
                        Texts.whole(Stream.of(notice.label()), Texts.LONGEST_LABEL), Group.each(Panels.notice(notice)));
            case Block.Picture(var _, var description) -> Group.each(Texts.smallLines(description));
            case Block.Download(var _, var label) -> Group.each(Texts.paragraphs(label));
            case Block.Link link -> Buttons.link(link);
            case Block.Divider() -> Stream.of(Group.LINE);
        };
    }
}
