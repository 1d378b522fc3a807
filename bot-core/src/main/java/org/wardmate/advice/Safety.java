package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;

/** What a person in danger or distress sees first, and the door to a report. */
public final class Safety {
    private Safety() {}

    /** What comes before anything else is said, with the door to a report; nothing where there is no concern. */
    static List<Block> notice(Concern concern) {
        List<Block> blocks = new ArrayList<>(help(concern));
        if (!blocks.isEmpty()) {
            blocks.add(new Choices(List.of(report())));
        }
        return blocks;
    }

    /** The same for somebody who is in the middle of a report. */
    public static List<Block> help(Concern concern) {
        return switch (concern) {
            case NONE -> List.of();
            case DANGER -> urgent(text("safety.danger.label"), text("safety.danger"), text("safety.danger.next"));
            case DISTRESS ->
                urgent(text("safety.distress.label"), text("safety.distress"), text("safety.distress.next"));
        };
    }

    private static List<Block> urgent(String label, String first, String next) {
        return List.of(new Notice(Tone.EMERGENCY, label, first), new Paragraph(next));
    }

    private static Choice report() {
        return new Choice(text("next.report"), new Action.Report().written(), Emphasis.PRIMARY);
    }
}
