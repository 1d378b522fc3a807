package org.wardmate.server.http;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\{\\{words\\.(\\w+)}}");
    private static final Pattern STRINGS = Pattern.compile("\"([a-zA-Z][\\w.]*)\"");

    private final Set<String> keys = Words.load().all().keySet();

    @Test
    void hasWordsForEveryKeyThatAPageUses() {
        assertThat(found(Path.of("src/main/resources/pages"), IN_TEMPLATES))
                .isNotEmpty()
                .isSubsetOf(keys);
    }

    @Test
    void hasWordsForEveryProblem() {
        assertThat(Stream.of(Problem.values()).map(problem -> problem.words)).isSubsetOf(keys);
    }

    @Test
    void keepsNoWordsThatNothingSays() {
        Set<String> inCode = found(Path.of("src/main/java"), STRINGS);
        Set<String> inPages = found(Path.of("src/main/resources/pages"), IN_TEMPLATES);
        assertThat(keys).allMatch(key -> inCode.contains(key) || inPages.contains(key));
    }

    @Test
    void isCalmAndKeepsToOneApostrophe() {
        assertThat(Words.load().all().values()).noneMatch(words -> words.contains("!") || words.contains("'"));
    }

    private static Set<String> found(Path below, Pattern pattern) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1))
                    .collect(toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
