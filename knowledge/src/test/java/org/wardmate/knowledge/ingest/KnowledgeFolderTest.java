package org.wardmate.knowledge.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.knowledge.convert.Bombs;
import org.wardmate.knowledge.convert.Docx;
import org.wardmate.knowledge.convert.Pdf;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.Polarity;

final class KnowledgeFolderTest {
    private static final String RULES = "# Rules\n\nYou must not:\n\n- share a password\n- post in anger\n";

    @TempDir
    private Path folder;

    @Nested
    class TakesIn {
        @Test
        void aPdf() {
            describes(
                    "policy.pdf",
                    new Pdf()
                            .page()
                            .heading("Rules")
                            .lines("You must not:", "• share a password", "• post in anger")
                            .bytes());
        }

        @Test
        void aWordFile() {
            describes(
                    "policy.docx",
                    new Docx()
                            .heading(1, "Rules")
                            .paragraph("You must not:")
                            .bullet("share a password")
                            .bullet("post in anger")
                            .bytes());
        }

        @Test
        void aWebPage() {
            describes(
                    "policy.html",
                    "<html><h1>Rules</h1><p>You must not:<ul><li>share a password<li>post in anger</ul>"
                            .getBytes(UTF_8));
        }

        @ParameterizedTest
        @ValueSource(strings = {"policy.md", "policy.txt"})
        void plainText(String name) {
            describes(name, RULES.getBytes(UTF_8));
        }

        @Test
        void textInUtf16() {
            describes("policy.txt", RULES.getBytes(UTF_16));
        }

        /** Whatever the format, the prohibition goes with each of its items. */
        private void describes(String name, byte[] content) {
            new Drop(folder).described(name, content);
            Document document = accepted().document();
            assertThat(document.passages())
                    .extracting(Passage::text)
                    .containsExactly("share a password", "post in anger");
            assertThat(document.passages())
                    .extracting(passage -> passage.leadIn().polarity())
                    .containsOnly(Polarity.DO_NOT);
            assertThat(document.passages()).extracting(Passage::headings).containsOnly(List.of("Rules"));
            Passage first = document.passages().getFirst();
            assertThat(document.original()
                            .substring(first.span().start(), first.span().end()))
                    .isEqualTo(first.text());
        }

        @Test
        void textAsOldWindowsProgramsWriteItAndSaysSo() {
            new Drop(folder)
                    .described("policy.txt", "Keep the £5 – it’s yours.".getBytes(Charset.forName("windows-1252")));
            assertThat(accepted().document().passages().getFirst().text()).isEqualTo("Keep the £5 – it’s yours.");
            assertThat(accepted().doubts()).anyMatch(doubt -> doubt.contains("UTF-8"));
        }
    }

    @Nested
    class Metadata {
        @Test
        void isAskedForWhereItIsMissing() {
            new Drop(folder).file("policy.txt", RULES);
            assertThat(KnowledgeFolder.read(folder))
                    .containsExactly(
                            new Reading.NeedsMetadata("policy.txt", List.of("council", "title", "status", "dated")));
        }

        @Test
        void isAskedForKeyByKey() {
            new Drop(folder).file("policy.txt", RULES).file("policy.yaml", "council: anytown\ntitle: ' '\n");
            assertThat(KnowledgeFolder.read(folder))
                    .containsExactly(
                            new Reading.NeedsMetadata("policy.txt", List.of("name", "title", "status", "dated")));
        }

        @Test
        void ofACouncilThatIsKnownNeedsNoName() {
            new Drop(folder)
                    .file("policy.txt", RULES)
                    .file("policy.yml", "council: thurrock\ntitle: T\nstatus: adopted\ndated: 2026\n");
            assertThat(accepted().document().metadata().council().whomToAsk()).isEqualTo("the Monitoring Officer");
            assertThat(accepted().document().metadata().council().name()).isEqualTo("Thurrock Council");
            assertThat(accepted().document().metadata().provenance()).contains("policy.txt");
        }

        @Test
        void mayNameAReviewDateAndWhatItReplaces() {
            new Drop(folder)
                    .described("policy.txt", RULES)
                    .file("policy.yaml", Drop.METADATA + "reviewBy: 2027-05-01\nsupersedes: old\n");
            assertThat(accepted().document().metadata().reviewDate()).contains(LocalDate.of(2027, 5, 1));
            assertThat(accepted().supersedes()).isEqualTo("old");
            assertThat(accepted().doubts()).anyMatch(doubt -> doubt.contains("“old”"));
        }

        @Test
        void withAMisspeltKeyIsDoubted() {
            new Drop(folder).described("policy.txt", RULES).file("policy.yaml", Drop.METADATA + "reviewby: soon\n");
            assertThat(accepted().doubts()).anyMatch(doubt -> doubt.contains("“reviewby”"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "council: Any Town | “Any Town” for “council”",
                    "status: final | “final” for “status”",
                    "reviewBy: next May | Write a date as 2027-05-01",
                    "furniture: all of it | “furniture”",
                    "furniture: [{from: nowhere, before: no end, reason: r}, {from: '# Rules', before: no end, reason: r}]"
                            + "| names lines to leave out",
                })
        void withAWrongValueIsRefused(String line, String part) {
            String key = line.substring(0, line.indexOf(':') + 1);
            String others = String.join(
                    "\n",
                    Drop.METADATA.lines().filter(it -> !it.startsWith(key)).toList());
            new Drop(folder).described("policy.txt", RULES).file("policy.yaml", others + "\n" + line + "\n");
            assertThat(refused().sentence()).contains(part);
        }

        @ParameterizedTest
        @ValueSource(strings = {"- a\n- b\n", "{{{", "just words"})
        void thatIsNoMetadataIsRefused(String yaml) {
            new Drop(folder).described("policy.txt", RULES).file("policy.yaml", yaml);
            assertThat(refused().sentence()).contains("“policy.yaml” cannot be read");
        }

        @Test
        void withoutADocumentIsRefused() {
            new Drop(folder).file("policy.yaml", Drop.METADATA);
            assertThat(refused().sentence()).contains("no document beside it");
        }
    }

    @Nested
    class Refuses {
        @Test
        void aFileUnderAWrongName() {
            new Drop(folder)
                    .described("policy.pdf", new Docx().paragraph("Words.").bytes());
            assertThat(refused().sentence())
                    .isEqualTo("“policy.pdf” is named like a PDF, but inside it is a Word file."
                            + " Save it again in the right format, or correct its name.");
        }

        @ParameterizedTest
        @CsvSource({"policy.txt, a web page", "policy.pdf, a web page", "policy.docx, a web page"})
        void aWebPageUnderAWrongName(String name, String kind) {
            new Drop(folder).described(name, "<!DOCTYPE html><html><body>Hello</body></html>");
            assertThat(refused().sentence()).contains(kind);
        }

        @Test
        void aKindItDoesNotRead() {
            new Drop(folder).described("policy.xyz", RULES);
            assertThat(refused().sentence()).contains("Wardmate reads PDF, Word files");
        }

        @Test
        void aPicture() {
            new Drop(folder).described("policy.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
            assertThat(refused().sentence()).contains("is a picture");
        }

        @Test
        void anOldOrEncryptedWordFile() {
            byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
            new Drop(folder).described("policy.docx", old);
            assertThat(refused().sentence()).contains("without a password");
        }

        @Test
        void aZipBomb() {
            new Drop(folder).described("policy.docx", Bombs.docx(300));
            assertThat(refused().sentence()).contains("unpacks to far more");
        }

        @Test
        void aPdfWithAPassword() {
            new Drop(folder)
                    .described(
                            "policy.pdf",
                            new Pdf().page().lines("Words.").locked("pass").bytes());
            assertThat(refused().sentence()).contains("is locked with a password");
        }

        @Test
        void aScan() {
            new Drop(folder).described("policy.pdf", new Pdf().page().picture().bytes());
            assertThat(refused().sentence()).contains("It may be a scan");
        }

        @Test
        void aLargeFile() {
            new Drop(folder).described("policy.txt", "word ".repeat(5 * 1024 * 1024));
            assertThat(refused().sentence()).contains("larger than 20 MB");
        }

        @Test
        void moreTextThanAGuidelineHolds() {
            new Drop(folder).described("policy.txt", "word ".repeat(1024 * 1024));
            assertThat(refused().sentence()).contains("far more than a guideline holds");
        }

        @Test
        void anEmptyFile() {
            new Drop(folder).described("policy.txt", "");
            assertThat(refused().sentence()).contains("is empty");
        }

        @Test
        void textWithoutWords() {
            new Drop(folder).described("policy.txt", "… ---\n\n***\n");
            assertThat(refused().sentence()).contains("has no text to read");
        }

        @Test
        void bytesThatAreNoText() {
            new Drop(folder).described("policy.txt", new byte[] {1, 2, 3, 0});
            assertThat(refused().sentence()).contains("not text");
        }

        @Test
        void aSecondFileOfOneShortName() {
            new Drop(folder).described("policy.md", RULES).file("policy.txt", RULES);
            assertThat(KnowledgeFolder.read(folder))
                    .hasExactlyElementsOfTypes(Reading.Accepted.class, Reading.Refused.class);
        }

        @Test
        void theShortNameOfAnotherCouncilsGuideline() {
            new Drop(folder).described("bexley.txt", RULES);
            assertThat(refused().sentence()).contains("London Borough of Bexley");
        }

        @Test
        void aNameThatIsNotPlain() {
            new Drop(folder).described("policy~2.txt", RULES);
            assertThat(refused().sentence()).contains("plainer name");
        }

        @Test
        void aFolder() {
            new Drop(folder.resolve("more")).described("policy.txt", RULES);
            assertThat(refused().sentence()).contains("is a folder");
        }
    }

    @Test
    void isNotHeldUpByATextMadeToHoldItUp() {
        String hostile = "[".repeat(200_000) + "\n\n" + "](".repeat(200_000) + "\n\n" + "a\n\n".repeat(15_000) + "~~";
        new Drop(folder).described("policy.txt", hostile);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> KnowledgeFolder.read(folder)))
                .hasSize(1);
    }

    @Test
    void passesOverHiddenFilesAndWordsLocks() {
        new Drop(folder).file(".DS_Store", "x").file("~$policy.docx", "x");
        assertThat(KnowledgeFolder.read(folder)).isEmpty();
    }

    @Test
    void saysSoWhereTheFolderDoesNotExist() {
        assertThatThrownBy(() -> KnowledgeFolder.read(folder.resolve("none")))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("does not exist");
    }

    private Reading.Accepted accepted() {
        return (Reading.Accepted) KnowledgeFolder.read(folder).getFirst();
    }

    private Reading.Refused refused() {
        List<Reading> readings = KnowledgeFolder.read(folder);
        assertThat(readings).singleElement().isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) readings.getFirst();
    }
}
