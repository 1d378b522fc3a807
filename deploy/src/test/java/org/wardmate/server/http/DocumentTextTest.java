package org.wardmate.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Opening;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.document.Polarity;
import org.wardmate.knowledge.document.SectionHeading;
import org.wardmate.knowledge.document.Span;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;

class DocumentTextTest {
    private static final String ORIGINAL = "Blogs\n\nDon't:\n\n- shout\n- <b>lie</b>\n\nOne. Two.\n\nThree.\n";
    private static final LeadIn DO_NOT = new LeadIn(Polarity.DO_NOT, "Don't:");
    private static final Document DOCUMENT = new Document(
            new DocumentMetadata(
                    new DocumentId("d"),
                    new Council(new CouncilId("c"), "C", "the clerk"),
                    "Title",
                    DocumentStatus.ADOPTED,
                    "undated",
                    "made up"),
            ORIGINAL,
            List.of(
                    new SectionHeading(1, "Blogs", span("Blogs")),
                    new Opening(DO_NOT, span("Don't:")),
                    passage(1, DO_NOT, "shout"),
                    passage(2, DO_NOT, "<b>lie</b>"),
                    passage(3, LeadIn.NONE, "One."),
                    passage(4, LeadIn.NONE, "Two."),
                    passage(5, LeadIn.NONE, "Three.")));

    @Test
    void keepsListsAndParagraphsAsTheyWere() {
        assertThat(DocumentText.html(DOCUMENT, Optional.empty(), "Quoted passage"))
                .isEqualTo("<h2>Blogs</h2><p class=\"lead-in\">Don&#39;t:</p><ul><li><span id=\"p1\">shout</span></li>"
                        + "<li><span id=\"p2\">&lt;b&gt;lie&lt;/b&gt;</span></li></ul>"
                        + "<p><span id=\"p3\">One.</span> <span id=\"p4\">Two.</span></p>"
                        + "<p><span id=\"p5\">Three.</span></p>");
    }

    @Test
    void marksTheQuotedPassageTogetherWithWhatTurnsItsMeaning() {
        assertThat(DocumentText.html(DOCUMENT, Optional.of(new PassageId(new DocumentId("d"), 1)), "Quoted passage"))
                .contains("<li><span id=\"p1\" class=\"quoted\" tabindex=\"-1\">"
                        + "<strong class=\"quoted__label\">Quoted passage</strong> "
                        + "<span class=\"quoted__lead-in\">Don&#39;t:</span> <mark>shout</mark></span></li>");
    }

    static Stream<Document> guidelines() {
        return BuiltInGuidelines.read().stream();
    }

    @ParameterizedTest
    @MethodSource("guidelines")
    void showsEveryPassageOfAGuidelineInOrder(Document document) {
        String html = DocumentText.html(document, Optional.empty(), "Quoted passage");
        String[] passages = document.passages().stream()
                .map(passage -> new Markup()
                        .element(
                                "span", passage.text(), "id", "p" + passage.id().number())
                        .toString())
                .toArray(String[]::new);
        assertThat(html).containsSubsequence(passages);
    }

    private static Passage passage(int number, LeadIn leadIn, String words) {
        return new Passage(
                new PassageId(new DocumentId("d"), number),
                Passage.Kind.GUIDANCE,
                List.of("Blogs"),
                leadIn,
                words,
                span(words));
    }

    private static Span span(String words) {
        int start = ORIGINAL.indexOf(words);
        return new Span(start, start + words.length());
    }
}
