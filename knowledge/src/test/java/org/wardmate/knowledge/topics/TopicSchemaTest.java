package org.wardmate.knowledge.topics;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema by which editors check the map's files says the same as the files and their reader. */
class TopicSchemaTest {
    private static final Path TOPICS = Path.of("src/main/resources/topics");
    private static final String GOOD = """
            theme: Photos
            topics:
              - id: photos
                title: Posting photos
                examples: [can I post a photo?]
                councils:
                  thurrock: {verdict: TAKE_CARE, summary: Thurrock says ask first., anchors: [express permission]}
                  bexley: {silent: true, nearest: [permission]}
                  essex: SILENT
            """;

    private final Schema schema = schema();

    @ParameterizedTest
    @MethodSource("files")
    void everyFileOfTheMapFollowsIt(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
        assertThat(Files.readString(file)).startsWith("# yaml-language-server: $schema=schema.json\n");
    }

    @Test
    void takesAllThreeWaysOfStanding() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TAKE_CARE|MAYBE",
                "id: photos|id: Photos of people",
                "essex: SILENT|essex: QUIET",
                "silent: true, |",
                "anchors: [express permission]|anchors: []",
                "title: Posting photos|titel: Posting photos",
                "[can I post a photo?]|[again, again]"
            })
    void refusesASlip(String slip) {
        String[] change = slip.split("\\|", -1);
        assertThat(faults(GOOD.replace(change[0], change[1]))).isNotEmpty();
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TOPICS)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("not-ours.yaml"))
                    .toList()
                    .stream();
        }
    }

    private List<Error> faults(String yaml) {
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(TOPICS.resolve("schema.json")), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
