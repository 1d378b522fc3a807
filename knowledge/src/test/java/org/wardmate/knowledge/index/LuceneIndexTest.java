package org.wardmate.knowledge.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.embedding.Encoders;

final class LuceneIndexTest {
    private static final Contents CONTENTS = contents("Ask before you post a photo.");

    private static Encoders encoders;

    @TempDir
    private Path folder;

    private final AtomicInteger encoded = new AtomicInteger();

    @BeforeAll
    static void load() {
        encoders = Encoders.load(Path.of("target/native"));
    }

    @AfterAll
    static void close() {
        encoders.close();
    }

    @Test
    void buildsOnceAndIsReusedAfterwards() {
        open(CONTENTS);
        assertThat(encoded.getAndSet(0)).isPositive();
        open(CONTENTS);
        assertThat(encoded).hasValue(0);
    }

    @Test
    void isBuiltAnewWhenItsContentsChangeAndTheOldOneGoes() throws IOException {
        open(CONTENTS);
        List<Path> before = generations();
        open(contents("Never post a photo."));
        assertThat(generations()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void isBuiltAnewWhenItIsDamaged() throws IOException {
        open(CONTENTS);
        try (Stream<Path> files = Files.list(generations().getFirst())) {
            Path largest = files.max((a, b) ->
                            Long.compare(a.toFile().length(), b.toFile().length()))
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 1;
            Files.write(largest, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        }
        encoded.set(0);
        open(CONTENTS);
        assertThat(encoded).hasPositiveValue();
    }

    @Test
    void isBuiltWhenAnEarlierBuildWasCutOff() throws IOException {
        Files.createDirectories(folder.resolve("building-cut-off"));
        open(CONTENTS);
        assertThat(encoded).hasPositiveValue();
    }

    @Test
    void saysPlainlyThatItsFolderCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertThatThrownBy(() -> LuceneIndex.open(file, CONTENTS, encoders, Progress.SILENT))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("The search index under")
                .hasMessageContaining("cannot be written");
    }

    private void open(Contents contents) {
        LuceneIndex.open(folder, contents, encoders, (done, all) -> encoded.set(done))
                .close();
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(path -> path.getFileName().toString().startsWith("index-"))
                    .toList();
        }
    }

    private static Contents contents(String text) {
        return new Contents(
                List.of(new IndexedText("one", "somewhere", false, text)),
                List.of(new ExampleSet("topics", "photos", List.of("Can I post a photo?"))));
    }
}
