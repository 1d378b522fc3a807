package org.wardmate.knowledge.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

final class TopicMapTest {
    private static final List<Document> DOCUMENTS = BuiltInGuidelines.read();
    private static final YAMLMapper YAML = new YAMLMapper();

    @Nested
    class TheBuiltInMap {
        private final TopicMap map = TopicMapReader.read(DOCUMENTS);

        @Test
        void recognisesEachTopicByManyExamples() {
            assertThat(map.topics())
                    .hasSizeGreaterThan(60)
                    .allSatisfy(topic -> assertThat(topic.examples()).hasSizeGreaterThanOrEqualTo(12));
        }

        @Test
        void holdsEveryPassageOfGuidanceOrSaysWhyNot() throws IOException {
            Set<PassageId> held = map.topics().stream()
                    .flatMap(topic -> topic.positions().values().stream())
                    .flatMap(TopicMapTest::passages)
                    .collect(Collectors.toSet());
            List<PassageId> left = DOCUMENTS.stream()
                    .flatMap(document -> document.passages().stream())
                    .filter(passage -> passage.kind() == Passage.Kind.GUIDANCE)
                    .map(Passage::id)
                    .filter(id -> !held.contains(id))
                    .toList();
            assertThat(left).containsExactlyInAnyOrderElementsOf(deliberatelyLeft());
        }

        @Test
        void namesTheTopicThatSafetyLeadsTo() {
            assertThat(map.topic(new TopicId("threats-and-harassment-report"))).isPresent();
        }
    }

    @Nested
    class AFaultyMap {

        @Test
        void isRefusedForAnAnchorThatIsNotInTheDocument() {
            assertRefused(
                    "blocking",
                    Map.of("bexley", spoken("The use of blocking is quite all right")),
                    "blocking: not in bexley word for word: \"The use of blocking is quite all right\"");
        }

        @Test
        void isRefusedForAnAnchorInStruckOutText() {
            assertRefused(
                    "whom-to-ask",
                    Map.of("chelmsford", spoken("either the Communications Team or the Council's")),
                    "not in chelmsford word for word");
        }

        @Test
        void isRefusedWhenACouncilIsLeftOut() {
            assertThatThrownBy(() -> TopicMapReader.read(DOCUMENTS, List.of(file(entry("blocking", Map.of())))))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("blocking leaves out thurrock")
                    .hasMessageContaining("blocking leaves out durham");
        }

        @Test
        void isRefusedWhenAnExampleStandsTwice() {
            TopicFile.Entry first = entry("blocking", allSilent());
            TopicFile.Entry second = entry("muting", allSilent());
            assertThatThrownBy(() -> TopicMapReader.read(DOCUMENTS, List.of(file(first, second))))
                    .hasMessageContaining("muting repeats the example \"May I?\"");
        }

        @Test
        void isRefusedWhenASilenceIsMisspelt() {
            assertRefused("blocking", Map.of("essex", YAML.readTree("QUIET")), "neither verdict nor SILENT for essex");
        }

        private static void assertRefused(String topic, Map<String, JsonNode> positions, String message) {
            Map<String, JsonNode> all = new HashMap<>(allSilent());
            all.putAll(positions);
            assertThatThrownBy(() -> TopicMapReader.read(DOCUMENTS, List.of(file(entry(topic, all)))))
                    .isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining(message);
        }

        private static JsonNode spoken(String anchor) {
            return YAML.valueToTree(
                    Map.of("verdict", "TAKE_CARE", "summary", "A summary.", "anchors", List.of(anchor)));
        }

        private static Map<String, JsonNode> allSilent() {
            return DOCUMENTS.stream()
                    .map(document -> document.metadata().council().id())
                    .collect(Collectors.toMap(CouncilId::value, _ -> YAML.readTree("SILENT")));
        }

        private static TopicFile file(TopicFile.Entry... entries) {
            return new TopicFile("A theme", List.of(entries));
        }

        private static TopicFile.Entry entry(String id, Map<String, JsonNode> councils) {
            return new TopicFile.Entry(id, "A title", List.of("May I?"), List.of(), councils, null);
        }
    }

    private static Stream<PassageId> passages(Position position) {
        return switch (position) {
            case Position.Speaks speaks -> speaks.passages().stream();
            case Position.IsSilent silent -> silent.nearest().stream();
        };
    }

    record Left(List<String> opensAList) {}

    private static List<PassageId> deliberatelyLeft() throws IOException {
        try (InputStream in = TopicMapTest.class.getResourceAsStream("/unmapped.yaml")) {
            return YAML.readValue(Objects.requireNonNull(in), Left.class).opensAList().stream()
                    .map(PassageId::parse)
                    .toList();
        }
    }
}
