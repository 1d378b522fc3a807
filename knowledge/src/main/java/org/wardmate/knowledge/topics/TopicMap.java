package org.wardmate.knowledge.topics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reviewed map of topics and councils, its anchors resolved to passages. */
public final class TopicMap {
    private final SequencedMap<TopicId, Topic> topics;

    TopicMap(List<Topic> topics) {
        this.topics = topics.stream()
                .collect(Collectors.toMap(Topic::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
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
