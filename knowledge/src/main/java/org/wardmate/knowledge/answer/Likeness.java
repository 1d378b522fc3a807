package org.wardmate.knowledge.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.util.VectorUtil;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.topics.TopicId;

/** Groups questions that ask much the same: near each other in meaning, or probably about the same topics. */
final class Likeness {
    /** Of random pairs of the map's examples this near in meaning, 95 in 100 belong to one topic. */
    private static final double NEAR = 0.65;

    /** Half of what two questions are probably about, or more, is the same. */
    private static final double SAME_TOPICS = 0.5;

    private final List<Member> members;
    private final List<List<Integer>> groups = new ArrayList<>();

    record Member(Encoders.Meaning meaning, TopicGuess guess) {}

    private Likeness(List<Member> members) {
        this.members = List.copyOf(members);
    }

    /** Places in the list, each in one group; groups and their members in the order of the list. */
    static List<List<Integer>> groups(List<Member> members) {
        Likeness likeness = new Likeness(members);
        for (int place = 0; place < members.size(); place++) {
            likeness.put(place);
        }
        return likeness.groups.stream().map(List::copyOf).toList();
    }

    private void put(int place) {
        Optional<List<Integer>> nearest = groups.stream()
                .filter(group -> alike(place, group) >= 1)
                .max(Comparator.comparingDouble(group -> alike(place, group)));
        nearest.ifPresentOrElse(group -> group.add(place), () -> groups.add(new ArrayList<>(List.of(place))));
    }

    private double alike(int place, List<Integer> group) {
        return group.stream()
                .mapToDouble(other -> alike(members.get(place), members.get(other)))
                .average()
                .orElse(0);
    }

    /** 1 or more for two that ask much the same. */
    private static double alike(Member one, Member other) {
        double nearness =
                (VectorUtil.dotProduct(one.meaning().bge(), other.meaning().bge())
                                + VectorUtil.dotProduct(
                                        one.meaning().miniLm(), other.meaning().miniLm()))
                        / 2;
        return Math.max(nearness / NEAR, overlap(one.guess(), other.guess()) / SAME_TOPICS);
    }

    /** How much of their probability two guesses put on the same topics, from 0 to 1. */
    private static double overlap(TopicGuess one, TopicGuess other) {
        Map<TopicId, Double> probabilities = other.likely().stream()
                .collect(Collectors.toMap(likely -> likely.topic().id(), TopicGuess.Likely::probability));
        return one.likely().stream()
                .mapToDouble(likely -> Math.min(
                        likely.probability(),
                        probabilities.getOrDefault(likely.topic().id(), 0.0)))
                .sum();
    }
}
