package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the papers on privacy say of the code is there, and what the code keeps is in the papers. */
class PrivacyPapersTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RECORD = ROOT.resolve("docs/privacy/record-of-processing.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern KEPT = Pattern.compile("new Shelf<>\\(\\s*\"([a-z-]+)\"");
    private static final Pattern DRAFTS = Pattern.compile("new CaseDrafts<>\\(\"[^\"]*\", \"([a-z-]+)\"");

    @Test
    void nameOnlyClassesThatThereAre() {
        Set<String> classes = sources("src").map(PrivacyPapersTest::name).collect(Collectors.toSet());

        for (Path paper : List.of(RECORD, ROOT.resolve("docs/privacy/dpia.md"))) {
            assertThat(found(NAMED, paper)).as(paper.toString()).isNotEmpty().isSubsetOf(classes);
        }
    }

    @Test
    void nameEveryCollectionThatIsKept() {
        Set<String> kept = new TreeSet<>();
        sources("src/main").forEach(source -> {
            kept.addAll(found(KEPT, source));
            kept.addAll(found(DRAFTS, source));
        });

        assertThat(kept).hasSizeGreaterThan(30);
        assertThat(found(Pattern.compile("`([a-z-]+)`"), RECORD)).containsAll(kept);
    }

    private static Stream<Path> sources(String folder) {
        return Stream.of("knowledge", "bot-core", "slack-adapter", "teams-adapter", "deploy")
                .flatMap(module -> walk(ROOT.resolve(module).resolve(folder)));
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }

    private static Set<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
