package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern KEY = Pattern.compile("\\btext\\(\\s*\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile("\\b(?:ask|tell|review)\\(\\s*\"([a-z0-9-]+)\"");
    private static final Pattern CALL = Pattern.compile("(?<!record |String |\\.)\\btext\\((?!\\s*\"|\\))");

    private final ResourceBundle bundle = ResourceBundle.getBundle("org.wardmate.messages");

    @Test
    void holdsExactlyTheKeysThatAreUsed() throws IOException {
        Set<String> used = sources()
                .flatMap(source -> KEY.matcher(source).results().map(key -> key.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(used)
                .isEqualTo(bundle.keySet().stream()
                        .filter(key -> !key.startsWith("step."))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void holdsTheTextsOfStepsThatThereAre() throws IOException {
        Set<String> steps = sources()
                .flatMap(source -> STEP.matcher(source).results().map(step -> "step." + step.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(bundle.keySet().stream()
                        .filter(key -> key.startsWith("step."))
                        .map(key -> key.replace(".label", "")))
                .hasSameElementsAs(steps);
    }

    @Test
    void isCalledWithLiteralKeysOnly() throws IOException {
        assertThat(sources().flatMap(source -> CALL.matcher(source).results().map(MatchResult::group)))
                .isEmpty();
    }

    @Test
    void doesNotShout() {
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("!"));
    }

    /** The message format takes a straight apostrophe for a quoting mark, and would swallow it. */
    @Test
    void writesApostrophesCurly() {
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key)).doesNotContain("'"));
    }

    @Test
    void fillsInWhatItIsGivenAsItStands() {
        assertThat(Texts.text("hello", "O'Brien {0}")).startsWith("Hello, O'Brien {0}.");
    }

    @Test
    void refusesAMissingKey() {
        assertThatThrownBy(() -> Texts.text("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TextsTest::read).toList().stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
