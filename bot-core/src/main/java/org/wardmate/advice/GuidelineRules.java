package org.wardmate.advice;

import java.util.List;
import java.util.Optional;
import org.wardmate.election.reminder.CouncilRule;
import org.wardmate.election.reminder.Matter;
import org.wardmate.election.reminder.ReminderKind;
import org.wardmate.election.reminder.Rulebook;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block;

/** What councils' guidelines say about the matters of reminders, from the first topic on which they speak of them. */
public final class GuidelineRules implements Rulebook {
    private static final int QUOTES = 2;

    private final Advisor advisor;

    public GuidelineRules(Advisor advisor) {
        this.advisor = advisor;
    }

    @Override
    public CouncilRule rule(CouncilId council, ReminderKind kind) {
        Matter matter = Matter.of(kind);
        return matter.topics().stream()
                .flatMap(topic -> advisor.topic(topic, new Scope.OneCouncil(council)).stream())
                .flatMap(answer -> spoken(answer, matter).stream())
                .findFirst()
                .orElseGet(CouncilRule.Silent::new);
    }

    private static Optional<CouncilRule> spoken(Answer answer, Matter matter) {
        if (!(answer instanceof Answer.Answered(var topic, var stance, var _, var _))) {
            return Optional.empty();
        }
        List<Quote> fitting = stance.quotes().stream()
                .filter(quote -> matter.isSpokenOfIn(quote.citation().headings(), quote.text()))
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new CouncilRule.Speaks(
                        topic.id(),
                        stance.summary(),
                        Quotes.shown(fitting, QUOTES)
                                .map(Block.Quote.class::cast)
                                .toList()));
    }
}
