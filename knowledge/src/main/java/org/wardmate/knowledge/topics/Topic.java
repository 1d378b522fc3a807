package org.wardmate.knowledge.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;

/**
 * One thing councillors ask about, fine enough that each council has one answer to it.
 *
 * @param theme the theme it is filed under
 * @param examples questions in councillors' own words, by which new questions are recognised
 * @param positions where each built-in council stands
 */
public record Topic(
        TopicId id,
        String title,
        String theme,
        List<String> examples,
        Map<CouncilId, Position> positions,
        List<TopicId> related,
        @Nullable Clarification clarification) {
    public Topic {
        examples = List.copyOf(examples);
        positions = Map.copyOf(positions);
        related = List.copyOf(related);
    }

    /** The same topic with the positions of these councils only. */
    Topic of(Set<CouncilId> councils) {
        Map<CouncilId, Position> kept = new HashMap<>(positions);
        kept.keySet().retainAll(councils);
        return new Topic(id, title, theme, examples, kept, related, clarification);
    }

    public TopicRef ref() {
        return new TopicRef(id, title);
    }

    public Optional<Clarification> question() {
        return Optional.ofNullable(clarification);
    }
}
