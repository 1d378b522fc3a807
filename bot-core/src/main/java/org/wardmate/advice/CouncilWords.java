package org.wardmate.advice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Tone;

/** What one council's guidelines say on several topics together: each summary, and no passage twice. */
public final class CouncilWords {
    /** The best quote on each topic; more would bury the next. */
    private static final int QUOTES = 1;

    private final Advisor advisor;

    public CouncilWords(Advisor advisor) {
        this.advisor = advisor;
    }

    /** Whether the council's guidelines speak on a topic. */
    public boolean speaks(TopicId topic, Council council) {
        return spoken(topic, council).isPresent();
    }

    /** The topics it speaks on, in their order; one that would only repeat what stands before it is left out. */
    public List<Block> on(List<TopicId> topics, Council council) {
        List<Block> blocks = new ArrayList<>();
        Set<PassageId> shown = new HashSet<>();
        for (TopicId topic : topics) {
            spoken(topic, council).ifPresent(answer -> blocks.addAll(fresh(answer, shown)));
        }
        return blocks;
    }

    private Optional<Answer.Answered> spoken(TopicId topic, Council council) {
        return advisor.topic(topic, new Scope.OneCouncil(council.id()))
                .filter(Answer.Answered.class::isInstance)
                .map(Answer.Answered.class::cast);
    }

    private static List<Block> fresh(Answer.Answered answer, Set<PassageId> shown) {
        List<Quote> fresh = answer.stance().quotes().stream()
                .filter(quote -> !shown.contains(quote.citation().passage()))
                .limit(QUOTES)
                .toList();
        if (fresh.isEmpty()) {
            return List.of();
        }
        fresh.forEach(quote -> shown.add(quote.citation().passage()));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Notice(Tone.INFO, answer.topic().title(), answer.stance().summary()));
        Quotes.shown(fresh, QUOTES).forEach(blocks::add);
        return blocks;
    }
}
