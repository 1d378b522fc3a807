package org.wardmate.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.wardmate.people.Role;
import org.wardmate.storage.Reading;

/** For officers: the questions that got no good answer at their council, by topic. */
public final class GapsView {
    private static final int MOST = 50;
    private static final Set<Role> READERS =
            Set.of(Role.MONITORING_OFFICER, Role.DEPUTY_MONITORING_OFFICER, Role.DEMOCRATIC_SERVICES);

    private final Gaps gaps = new Gaps();
    private final Feedback feedback = new Feedback();

    public static boolean isFor(Member member) {
        return READERS.stream().anyMatch(member::is);
    }

    public Message shown(Reading reading, Member officer) {
        List<Line> lines = lines(reading, officer.council().id());
        if (lines.isEmpty()) {
            return Message.saying(text("gaps.none"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("gaps.heading")));
        blocks.add(new Paragraph(text("gaps.unnamed", officer.council().name())));
        lines.stream()
                .limit(MOST)
                .collect(groupingBy(Line::group, LinkedHashMap::new, toList()))
                .forEach((group, members) -> {
                    blocks.add(new Heading(group));
                    blocks.add(new Facts(members.stream()
                            .map(line -> new Fact(line.why(), line.question()))
                            .toList()));
                });
        if (lines.size() > MOST) {
            blocks.add(new Paragraph(text("gaps.more", String.valueOf(MOST))));
        }
        return Message.of(blocks);
    }

    private record Line(String group, String why, String question, Instant at) {}

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
