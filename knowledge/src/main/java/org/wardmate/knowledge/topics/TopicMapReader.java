package org.wardmate.knowledge.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.PassageId;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the map's files and resolves every anchor to its passage. A map with a fault is refused as a whole, with all
 * faults named: an anchor that is not in its document word for word, a council left out, an example given twice.
 */
public final class TopicMapReader {
    private static final List<String> THEMES = List.of(
            "connections",
            "sharing",
            "moderation",
            "abuse",
            "safety",
            "capacity",
            "conduct",
            "decisions",
            "meetings",
            "elections",
            "information",
            "help",
            "silent-everywhere");
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_SUMMARY = 280;
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<CouncilId, List<Passage>> passages;
    private final List<String> faults = new ArrayList<>();
    private final Set<TopicId> ids = new HashSet<>();
    private final Set<String> examples = new HashSet<>();

    private TopicMapReader(List<Document> documents) {
        passages = documents.stream()
                .collect(Collectors.toMap(
                        document -> document.metadata().council().id(), Document::passages, (first, more) -> first));
    }

    /** Reads the built-in map against the documents it points into. */
    public static TopicMap read(List<Document> documents) {
        return new TopicMapReader(documents)
                .checked(THEMES.stream().map(TopicMapReader::file).toList());
    }

    private static TopicFile file(String theme) {
        return YamlResource.read("/topics/" + theme + ".yaml", TopicFile.class);
    }

    static TopicMap read(List<Document> documents, List<TopicFile> files) {
        return new TopicMapReader(documents).checked(files);
    }

    private TopicMap checked(List<TopicFile> files) {
        List<Topic> topics = files.stream()
                .flatMap(file -> file.topics().stream().map(entry -> topic(entry, file.theme())))
                .toList();
        topics.forEach(this::checkLinks);
        if (!faults.isEmpty()) {
            throw new KnowledgeException("The topic map has faults:\n  " + String.join("\n  ", faults));
        }
        return new TopicMap(topics);
    }

    private Topic topic(TopicFile.Entry entry, String theme) {
        TopicId id = new TopicId(entry.id());
        faultIf(!ids.add(id), "%s stands twice".formatted(id));
        faultIf(entry.title().length() > LONGEST_TITLE, "%s has a title too long for a button".formatted(id));
        for (String example : entry.examples()) {
            faultIf(!examples.add(plain(example)), "%s repeats the example \"%s\"".formatted(id, example));
        }
        Map<CouncilId, Position> positions = new HashMap<>();
        entry.councils().forEach((council, written) -> {
            CouncilId councilId = new CouncilId(council);
            positions.put(councilId, position(id, councilId, written));
        });
        passages.keySet().stream()
                .filter(council -> !positions.containsKey(council))
                .forEach(council -> faults.add("%s leaves out %s".formatted(id, council)));
        return new Topic(
                id,
                entry.title(),
                theme,
                entry.examples(),
                positions,
                orEmpty(entry.related()).stream().map(TopicId::new).toList(),
                clarification(entry.clarify()));
    }

    private static @Nullable Clarification clarification(TopicFile.@Nullable Clarify clarify) {
        return clarify == null
                ? null
                : new Clarification(
                        clarify.ask(),
                        clarify.choices().stream()
                                .map(option -> new Clarification.Choice(option.label(), new TopicId(option.topic())))
                                .toList());
    }

    private Position position(TopicId topic, CouncilId council, JsonNode written) {
        if (written.isString()) {
            faultIf(
                    !written.asString().equals("SILENT"),
                    "%s says neither verdict nor SILENT for %s".formatted(topic, council));
            return new Position.IsSilent(List.of());
        }
        TopicFile.Spoken spoken = YAML.treeToValue(written, TopicFile.Spoken.class);
        if (Boolean.TRUE.equals(spoken.silent())) {
            return new Position.IsSilent(resolved(topic, council, orEmpty(spoken.nearest())));
        }
        if (spoken.verdict() == null
                || spoken.summary() == null
                || orEmpty(spoken.anchors()).isEmpty()) {
            faults.add("%s lacks verdict, summary or anchors for %s".formatted(topic, council));
            return new Position.IsSilent(List.of());
        }
        faultIf(
                spoken.summary().length() > LONGEST_SUMMARY,
                "%s has too long a summary for %s".formatted(topic, council));
        return new Position.Speaks(
                spoken.verdict(), spoken.summary().strip(), resolved(topic, council, orEmpty(spoken.anchors())));
    }

    private List<PassageId> resolved(TopicId topic, CouncilId council, List<String> anchors) {
        return anchors.stream()
                .flatMap(anchor -> {
                    List<PassageId> found = passages.getOrDefault(council, List.of()).stream()
                            .filter(passage -> passage.text().contains(anchor.strip()))
                            .map(Passage::id)
                            .limit(1)
                            .toList();
                    faultIf(found.isEmpty(), "%s: not in %s word for word: \"%s\"".formatted(topic, council, anchor));
                    return found.stream();
                })
                .distinct()
                .toList();
    }

    private void checkLinks(Topic topic) {
        topic.related()
                .forEach(id ->
                        faultIf(!ids.contains(id), "%s is related to %s, which is no topic".formatted(topic.id(), id)));
        topic.question()
                .ifPresent(question -> question.choices()
                        .forEach(choice -> faultIf(
                                !ids.contains(choice.topic()),
                                "%s leads to %s, which is no topic".formatted(topic.id(), choice.topic()))));
    }

    private void faultIf(boolean fault, String sentence) {
        if (fault) {
            faults.add(sentence);
        }
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    private static String plain(String example) {
        return example.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
