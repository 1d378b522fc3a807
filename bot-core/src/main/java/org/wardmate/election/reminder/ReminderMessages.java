package org.wardmate.election.reminder;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;

/** Reminders as read: the words first, then the rule that they go with. */
public final class ReminderMessages {
    private ReminderMessages() {}

    /**
     * A reminder to a member of a council. What can be pressed comes later.
     *
     * @param filled for the poll
     */
    public static Message message(Wording filled, ReminderKind kind, Council council, CouncilRule rule) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(filled.title()));
        Arrays.stream(filled.words().split("\n\\s*\n", -1))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .map(Paragraph::new)
                .forEach(blocks::add);
        blocks.add(new Divider());
        blocks.addAll(rule(rule, kind, council));
        return Message.of(blocks);
    }

    /** The council's own rule, word for word; or, where it has none, what holds everywhere, under that name. */
    public static List<Block> rule(CouncilRule rule, ReminderKind kind, Council council) {
        return switch (rule) {
            case CouncilRule.Speaks(var _, var summary, var quotes) -> {
                List<Block> blocks = new ArrayList<>();
                blocks.add(new Notice(Tone.INFO, text("rule.own", council.name()), summary));
                blocks.addAll(quotes);
                yield blocks;
            }
            case CouncilRule.Silent() -> everywhere(Matter.of(kind), council);
        };
    }

    private static List<Block> everywhere(Matter matter, Council council) {
        return List.of(
                new Notice(Tone.INFO, text("rule.silent", council.name()), text("rule.everywhere", matter.holds())),
                new Paragraph(text("rule.source", matter.source(), DisplayTime.day(Matter.asAt()))));
    }
}
