package org.wardmate.knowledge.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.document.Furniture;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.Polarity;

final class DocumentReaderTest {

    @Test
    void joinsASentenceThatAPageBreakCut() {
        assertThat(texts("Report it. Other content\n\ncan be reported to the site.\n\nNext point stands alone."))
                .containsExactly("Report it. Other content can be reported to the site.", "Next point stands alone.");
    }

    @Test
    void neverQuotesStruckOutTextAndJoinsWhatStandsAroundIt() {
        assertThat(texts("Contact ~~either the press office or~~ the clerk.")).containsExactly("Contact the clerk.");
    }

    @Test
    void readsOnPastAStruckOutParagraphAfterAnUnfinishedLine() {
        assertThat(texts("Ask first,\n\n~~or not at all~~\n\nand then wait."))
                .containsExactly("Ask first,", "and then wait.");
    }

    @Test
    void keepsTheOpeningOfAProhibitionWithEachBulletAcrossABlankLine() {
        Document document = read("Don't:\n\n- Shout at people.\n\n- Blog in haste.\n\nA paragraph after the list.");
        assertThat(document.passages())
                .extracting(passage -> passage.leadIn().polarity())
                .containsExactly(Polarity.DO_NOT, Polarity.DO_NOT, Polarity.NEUTRAL);
    }

    @Test
    void takesAHeadingThatForbidsAsTheOpeningOfItsSection() {
        Document document = read("# Rules\n\n### Never\n\n- share a password\n\n### Do\n\n- ask for help");
        assertThat(document.passages())
                .extracting(passage -> passage.leadIn().polarity())
                .containsExactly(Polarity.DO_NOT, Polarity.DO);
    }

    @Test
    void takesABoldBulletBeforeAParagraphAsItsHeading() {
        Document document =
                read("Legal issues\n\n- **Libel**\n\nDo not publish untrue statements.\n\n- **Copyright**\n\n"
                        + "Ask first, always.");
        assertThat(document.passages())
                .extracting(Passage::headings)
                .containsExactly(List.of("Legal issues", "Libel"), List.of("Legal issues", "Copyright"));
    }

    @Test
    void leavesOutATableOfContents() {
        Document document = read("- First part\n- Second part\n- Third part\n\n## First part\n\nOne thing to know.\n\n"
                + "## Second part\n\nAnother thing to know.\n\n## Third part\n\nThe last thing to know.");
        assertThat(document.elements().getFirst())
                .isInstanceOfSatisfying(
                        Furniture.class, it -> assertThat(it.reason()).isEqualTo("table of contents"));
        assertThat(document.passages()).hasSize(3);
    }

    @Test
    void cutsALongParagraphBetweenSentencesIntoQuotablePassages() {
        String paragraph = IntStream.range(0, 40)
                .mapToObj("This is sentence number %d of many."::formatted)
                .collect(Collectors.joining(" "));
        List<String> texts = texts(paragraph);
        assertThat(texts)
                .hasSizeGreaterThan(1)
                .allMatch(text -> text.length() <= Passage.LONGEST && text.endsWith("."));
        assertThat(String.join(" ", texts)).isEqualTo(paragraph);
    }

    @Test
    void cutsASentenceLongerThanAnyQuoteBetweenWords() {
        String endless = "word ".repeat(400).strip();
        assertThat(String.join(" ", texts(endless))).isEqualTo(endless);
    }

    @Test
    void refusesADocumentWithoutWords() {
        assertThatThrownBy(() -> read("\n\n  \n"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("No passages");
    }

    private static List<String> texts(String original) {
        return read(original).passages().stream().map(Passage::text).toList();
    }

    private static Document read(String original) {
        return DocumentReader.read(
                new DocumentMetadata(
                        new DocumentId("sample"),
                        new Council(new CouncilId("sample"), "Sample Council", "the clerk"),
                        "A title that stands nowhere",
                        DocumentStatus.ADOPTED,
                        "undated",
                        "made up"),
                ReadingNotes.NONE,
                original);
    }
}
