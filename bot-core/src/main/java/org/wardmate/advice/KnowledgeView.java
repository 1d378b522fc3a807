package org.wardmate.advice;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.DisplayTime;
import org.wardmate.message.Message;
import org.wardmate.people.Member;

/** For officers: what their guidelines cover, where councils differ, and when documents are to be reviewed. */
public final class KnowledgeView {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Advisor advisor;
    private final Clock clock;

    public KnowledgeView(Advisor advisor, Clock clock) {
        this.advisor = advisor;
        this.clock = clock;
    }

    /** How much their council's guidelines cover, and a button for each theme. */
    public Message coverage(Member officer) {
        Council council = officer.council();
        List<Surveyed> topics = advisor.topics();
        if (topics.stream().noneMatch(topic -> isMapped(topic, council))) {
            return Message.saying(text("coverage.not-mapped", council.name()));
        }
        return themes(
                text("coverage.heading"),
                text("coverage.summary", council.name(), count(covered(topics, council)), count(topics)),
                byTheme(topics),
                group -> text("coverage.theme", group.getFirst().theme(), count(covered(group, council)), count(group)),
                theme -> new Action.Coverage(theme).written());
    }

    /** What their council says on each topic of a theme. */
    public Message coverage(Member officer, String theme) {
        List<Fact> facts = ofTheme(advisor.topics(), theme).stream()
                .map(topic -> new Fact(topic.topic().title(), words(topic, officer.council())))
                .toList();
        return facts.isEmpty() ? Advice.expired() : Message.of(new Heading(theme), new Facts(facts));
    }

    /** On how many topics councils differ, and a button for each theme. */
    public Message differences() {
        List<Surveyed> topics = advisor.topics();
        List<Surveyed> differing = differing(topics);
        return themes(
                text("differences.heading"),
                text("differences.summary", count(differing), count(topics)),
                byTheme(differing),
                group -> text("differences.theme", group.getFirst().theme(), count(group)),
                theme -> new Action.Differences(theme).written());
    }

    /** Who says what on the topics of a theme on which councils differ; a button leads to each council's own words. */
    public Message differences(String theme) {
        List<Surveyed> topics = ofTheme(differing(advisor.topics()), theme);
        if (topics.isEmpty()) {
            return Advice.expired();
        }
        List<Fact> facts = topics.stream()
                .map(topic -> new Fact(topic.topic().title(), whoSaysWhat(topic)))
                .toList();
        List<Choice> choices = topics.stream()
                .map(topic -> Choice.of(
                        topic.topic().title(), new Action.Compare(topic.topic().id()).written()))
                .toList();
        return Message.of(
                new Heading(theme), new Facts(facts), new Paragraph(text("differences.words")), new Choices(choices));
    }

    /** When each of their council's documents is to be looked at again. */
    public Message reviews(Member officer) {
        List<Fact> facts = advisor.documents().stream()
                .filter(document ->
                        document.council().id().equals(officer.council().id()))
                .map(document -> new Fact(document.title(), review(document)))
                .toList();
        return facts.isEmpty()
                ? Message.saying(text("reviews.none", officer.council().name()))
                : Message.of(new Heading(text("reviews.heading")), new Facts(facts));
    }

    private String review(DocumentMetadata document) {
        LocalDate today = LocalDate.now(clock.withZone(DisplayTime.ZONE));
        return document.reviewDate()
                .map(DAY::format)
                .map(day -> document.isPastReview(today) ? text("reviews.past", day) : text("reviews.due", day))
                .orElseGet(() -> text("reviews.no-date", document.dated()));
    }

    private static Message themes(
            String heading,
            String summary,
            Map<String, List<Surveyed>> themes,
            Function<List<Surveyed>, String> label,
            Function<String, String> action) {
        List<Block> blocks = new ArrayList<>(List.of(new Heading(heading), new Paragraph(summary)));
        if (!themes.isEmpty()) {
            blocks.add(new Choices(themes.entrySet().stream()
                    .map(theme -> Choice.of(label.apply(theme.getValue()), action.apply(theme.getKey())))
                    .toList()));
        }
        return Message.of(blocks);
    }

    private static Map<String, List<Surveyed>> byTheme(List<Surveyed> topics) {
        return topics.stream().collect(groupingBy(Surveyed::theme, LinkedHashMap::new, toList()));
    }

    private static List<Surveyed> ofTheme(List<Surveyed> topics, String theme) {
        return topics.stream().filter(topic -> topic.theme().equals(theme)).toList();
    }

    private static List<Surveyed> differing(List<Surveyed> topics) {
        return topics.stream().filter(Surveyed::differs).toList();
    }

    private static List<Surveyed> covered(List<Surveyed> topics, Council council) {
        return topics.stream()
                .filter(topic -> topic.speaking()
                        .anyMatch(stance -> stance.council().id().equals(council.id())))
                .toList();
    }

    private static boolean isMapped(Surveyed topic, Council council) {
        return topic.stances().stream().anyMatch(stance -> stance.council().id().equals(council.id()));
    }

    private static String words(Surveyed topic, Council council) {
        return topic.speaking()
                .filter(stance -> stance.council().id().equals(council.id()))
                .map(stance -> Verdicts.words(stance.verdict()))
                .findFirst()
                .orElseGet(() -> text("compare.silent"));
    }

    private static String whoSaysWhat(Surveyed topic) {
        return topic
                .speaking()
                .collect(
                        groupingBy(Stance.Speaks::verdict, TreeMap::new, Collectors.mapping(Stance::council, toList())))
                .entrySet()
                .stream()
                .map(said -> text("differences.said", Verdicts.words(said.getKey()), InWords.councils(said.getValue())))
                .collect(Collectors.joining(" "));
    }

    private static String count(List<?> list) {
        return String.valueOf(list.size());
    }
}
