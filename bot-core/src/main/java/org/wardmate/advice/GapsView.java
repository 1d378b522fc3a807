package org.wardmate.advice;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;

/** For officers: the questions that got no good answer at their council, those together that ask much the same. */
public final class GapsView {
    private static final int MOST = 50;
    private static final int EXAMPLES = 2;

    private final Gaps gaps = new Gaps();
    private final Feedback feedback = new Feedback();
    private final Advisor advisor;
    private final Records records;

    public GapsView(Advisor advisor, Records records) {
        this.advisor = advisor;
        this.records = records;
    }

    /** Not for inside a transaction: likeness takes a while. */
    public Message shown(Member officer) {
        List<Line> lines =
                records.reading(reading -> lines(reading, officer.council().id()));
        if (lines.isEmpty()) {
            return Message.saying(text("gaps.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("gaps.heading")));
        blocks.add(new Paragraph(text("gaps.unnamed", officer.council().name())));
        groups(lines.stream().limit(MOST).toList()).forEach(group -> blocks.addAll(shown(group)));
        if (lines.size() > MOST) {
            blocks.add(new Paragraph(text("gaps.more", String.valueOf(MOST))));
        }
        return Message.of(blocks);
    }

    private record Line(String topic, String why, String question, Instant at) {}

    /** Those that ask much the same, the most asked first. */
    private List<List<Line>> groups(List<Line> lines) {
        return advisor.alike(lines.stream().map(Line::question).toList()).stream()
                .map(places -> places.stream().map(lines::get).toList())
                .sorted(Comparator.comparingInt((List<Line> group) -> group.size())
                        .reversed())
                .toList();
    }

    private static List<Block> shown(List<Line> group) {
        List<Fact> facts = new ArrayList<>();
        if (group.size() > 1) {
            facts.add(new Fact(text("gaps.asked"), text("gaps.times", String.valueOf(group.size()))));
        }
        group.stream().limit(EXAMPLES).forEach(line -> facts.add(new Fact(line.why(), line.question())));
        return List.of(new Heading(topic(group)), new Facts(facts));
    }

    /** The topic that most of them were taken for. */
    private static String topic(List<Line> group) {
        return group.stream().collect(groupingBy(Line::topic, LinkedHashMap::new, counting())).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(() -> text("gaps.no-topic"));
    }

    private List<Line> lines(Reading reading, CouncilId council) {
        Stream<Line> unanswered = gaps.latest(reading, council, MOST + 1).stream()
                .map(gap -> new Line(group(gap.topic()), why(gap.reason()), gap.question(), gap.at()));
        Stream<Line> notUseful = feedback.latest(reading, council, false, MOST + 1).stream()
                .map(rating ->
                        new Line(group(rating.topic()), text("gaps.not-useful"), rating.question(), rating.at()));
        return Stream.concat(unanswered, notUseful)
                .sorted(Comparator.comparing(Line::at).reversed())
                .toList();
    }

    private static String group(@Nullable TopicRef topic) {
        return Optional.ofNullable(topic).map(TopicRef::title).orElseGet(() -> text("gaps.no-topic"));
    }

    private static String why(Gap.Reason reason) {
        return switch (reason) {
            case SILENT -> text("gaps.silent");
            case CLOSEST -> text("gaps.closest");
            case NONE_OF_THESE -> text("gaps.none-of-these");
        };
    }
}
