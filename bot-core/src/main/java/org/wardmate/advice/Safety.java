package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.Member;

/** What a person in danger or distress sees first, and the door to a report. */
public final class Safety {
    /** The topic on whom to tell about threats and harassment. */
    private static final TopicId THREATS = new TopicId("threats-and-harassment-report");

    private final Advisor advisor;

    public Safety(Advisor advisor) {
        this.advisor = advisor;
    }

    static List<Block> notice(Concern concern) {
        return switch (concern) {
            case NONE -> List.of();
            case DANGER -> urgent(text("safety.danger.label"), text("safety.danger"), text("safety.danger.next"));
            case DISTRESS ->
                urgent(text("safety.distress.label"), text("safety.distress"), text("safety.distress.next"));
        };
    }

    private static List<Block> urgent(String label, String first, String next) {
        return List.of(new Notice(Tone.EMERGENCY, label, first), new Paragraph(next), new Choices(List.of(report())));
    }

    private static Choice report() {
        return new Choice(text("next.report"), new Action.Report().written(), Emphasis.PRIMARY);
    }

    /**
     * What to do about abuse until the guided report is there. National advice stands apart from the council's own
     * words, and no route is made up for a council that names none.
     */
    public Message report(Member member) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("report.heading")));
        blocks.add(new Paragraph(text("report.coming")));
        blocks.add(new Paragraph(text("report.national")));
        blocks.add(new Facts(List.of(
                new Fact(text("report.now"), text("report.now.how")),
                new Fact(text("report.police"), text("report.police.how")),
                new Fact(text("report.keep"), text("report.keep.how")))));
        blocks.add(new Divider());
        blocks.addAll(policy(member.council()));
        return Message.of(blocks);
    }

    private List<Block> policy(Council council) {
        Optional<Answer> spoken =
                advisor.topic(THREATS, new Scope.OneCouncil(council.id())).filter(Answer.Answered.class::isInstance);
        if (spoken.isEmpty()) {
            return List.of(new Paragraph(text("report.silent", council.name(), council.whomToAsk())));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(text("report.policy"))));
        blocks.addAll(Answers.shown(spoken.get(), council));
        return blocks;
    }
}
