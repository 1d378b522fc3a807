package org.wardmate.slack.render;

import com.slack.api.model.block.DividerBlock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wardmate.message.Block;
import org.wardmate.message.Message;

/**
 * Messages as Slack shows them. Every text goes out as {@code plain_text} or as a {@code rich_text} run, which Slack
 * never reads as markup: nothing a member wrote can mention, link or format.
 */
public final class BlockKitRenderer {
    /** The action id of a button that opens a window. */
    public static final String OPEN = "open";

    /** One message as a rule; several in order where Slack's limits demand it. */
    public List<SlackMessage> render(Message message) {
        return render(message, _ -> false);
    }

    /**
     * The same, some of whose blocks are filled in in a window.
     *
     * @param inWindow which of those that {@link Window#suits}
     */
    public List<SlackMessage> render(Message message, Predicate<Block> inWindow) {
        List<Group> groups = IntStream.range(0, message.blocks().size())
                .boxed()
                .flatMap(place -> {
                    Block block = message.blocks().get(place);
                    return inWindow.test(block) ? closed(block, place) : groups(block, place);
                })
                .toList();
        return Envelopes.of(message.fallback(), groups.isEmpty() ? shown(message.fallback()) : groups);
    }

    private static List<Group> shown(String fallback) {
        return Group.each(PlainBlocks.sections(fallback)).toList();
    }

    private static Stream<Group> closed(Block block, int place) {
        return switch (block) {
            case Block.Form form -> new FormBlocks(form, place).closed();
            case Block.FileRequest(var id, var _) ->
                Stream.concat(groups(block, place), Stream.of(new Group(Opener.button(place, id, Words.CHOOSE_FILES))));
            default -> groups(block, place);
        };
    }

    private static Stream<Group> groups(Block block, int place) {
        return switch (block) {
            case Block.Heading(var text) -> Group.each(PlainBlocks.headers(text));
            case Block.Paragraph(var text) -> Group.each(PlainBlocks.sections(text));
            case Block.Quote quote -> quote(quote);
            case Block.Facts(var facts) -> Group.each(RichBlocks.facts(facts));
            case Block.Choices(var choices) -> Buttons.rows(choices);
            case Block.Form form -> new FormBlocks(form, place).groups();
            case Block.FileRequest(var _, var prompt) ->
                Group.each(
                        Stream.concat(PlainBlocks.sections(prompt), PlainBlocks.smallLines(Words.HOW_TO_SEND_FILES)));
            case Block.Notice notice -> notice(notice);
            case Block.Picture(var _, var description) -> Group.each(PlainBlocks.smallLines(description));
            case Block.Download(var _, var label) -> Group.each(PlainBlocks.sections(label));
            case Block.Link link -> Buttons.link(link);
            case Block.Divider() -> Stream.of(new Group(DividerBlock.builder().build()));
        };
    }

    private static Stream<Group> quote(Block.Quote quote) {
        return Group.lastWithFirst(
                RichBlocks.quotes(quote.leadIn(), quote.words()).toList(),
                PlainBlocks.smallLines(quote.source().label()).toList());
    }

    private static Stream<Group> notice(Block.Notice notice) {
        return switch (notice.tone()) {
            case EMERGENCY ->
                Group.lastWithFirst(
                        PlainBlocks.headers(notice.label()).toList(),
                        RichBlocks.bold(notice.text()).toList());
            case WARNING, SUCCESS, INFO -> Group.each(RichBlocks.titled(notice.label(), notice.text()));
        };
    }
}
