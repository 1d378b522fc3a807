package org.wardmate.knowledge.answer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.knowledge.index.ExampleSet;
import org.wardmate.knowledge.topics.OutOfScope;
import org.wardmate.knowledge.topics.Topic;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicMap;

/** Names of example sets in the index: {@code topic:…} for a topic's, {@code outside:…} for what is out of scope. */
record TopicsByKey(TopicMap map) {
    /** The family of these sets. */
    static final String FAMILY = "topics";

    private static final String TOPIC = "topic:";
    private static final String OUTSIDE = "outside:";

    static List<ExampleSet> exampleSets(TopicMap map, OutOfScope outOfScope) {
        Stream<ExampleSet> topics =
                map.topics().stream().map(topic -> new ExampleSet(FAMILY, TOPIC + topic.id(), topic.examples()));
        Stream<ExampleSet> outside = outOfScope.groups().stream()
                .map(group -> new ExampleSet(FAMILY, OUTSIDE + group.name(), group.examples()));
        return Stream.concat(topics, outside).toList();
    }

    /** The sets that stand for themes other than these: what is out of scope, and topics. */
    static Set<String> keysBeside(Set<String> themes, TopicMap map, OutOfScope outOfScope) {
        Set<String> left = map.topics().stream()
                .filter(topic -> themes.contains(topic.theme()))
                .map(topic -> TOPIC + topic.id())
                .collect(Collectors.toSet());
        return exampleSets(map, outOfScope).stream()
                .map(ExampleSet::key)
                .filter(key -> !left.contains(key))
                .collect(Collectors.toSet());
    }

    boolean isTopic(String key) {
        return key.startsWith(TOPIC);
    }

    Topic topic(String key) {
        TopicId id = new TopicId(key.substring(TOPIC.length()));
        return map.topic(id).orElseThrow(() -> new IllegalStateException("The index names no topic of the map: " + id));
    }
}
