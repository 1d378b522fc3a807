package org.wardmate.knowledge.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.Element;
import org.wardmate.knowledge.document.Passage;

/** Each golden file was read by eye against its original; {@code -Dgolden.write=true} writes them anew. */
final class BuiltInGuidelinesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’&]+");

    static List<Document> documents() {
        return BuiltInGuidelines.read();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsEveryElementAsReviewed(Document document) throws IOException {
        Path golden = GOLDEN.resolve(document.id() + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, Listing.of(document));
        }
        assertThat(Listing.of(document)).isEqualTo(Files.readString(golden, UTF_8));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsEveryPassageWordForWordInItsPlace(Document document) {
        for (Passage passage : document.passages()) {
            String place = document.original()
                    .substring(passage.span().start(), passage.span().end());
            assertThat(words(place)).containsSubsequence(words(passage.text()));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void accountsForEveryLineOfTheOriginal(Document document) {
        for (Line line : Line.of(document.original())) {
            if (!line.isBlank()) {
                assertThat(document.elements())
                        .as(line.text())
                        .anyMatch(
                                element -> element.span().start() < line.span().end()
                                        && line.span().start() < element.span().end());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void keepsElementsInOrderAndApart(Document document) {
        int past = 0;
        for (Element element : document.elements()) {
            assertThat(element.span().start()).isGreaterThanOrEqualTo(past);
            past = element.span().end();
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
