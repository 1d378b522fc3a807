package org.wardmate.knowledge.topics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmate.knowledge.document.CouncilId;

/** The reviewed map of topics and councils, its anchors resolved to passages. */
public final class TopicMap {
    private final SequencedMap<TopicId, Topic> topics;

    TopicMap(List<Topic> topics) {
        this.topics = topics.stream()
                .collect(Collectors.toMap(Topic::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    /** The same topics with the positions of these councils only. */
    public TopicMap of(Set<CouncilId> councils) {
        return new TopicMap(
                topics.values().stream().map(topic -> topic.of(councils)).toList());
    }

    /** In the order of the files. */
    public List<Topic> topics() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> topic(TopicId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The topics that a topic leads on to. */
    public List<TopicRef> related(Topic topic) {
        return topic.related().stream()
                .flatMap(id -> topic(id).stream())
                .map(Topic::ref)
                .toList();
    }
}
