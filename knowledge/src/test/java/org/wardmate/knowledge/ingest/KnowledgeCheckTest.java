package org.wardmate.knowledge.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnowledgeCheckTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasUnderstoodAndWhatToLookAt() {
        String longParagraph = "This is one of very many sentences that say much the same thing. ".repeat(30);
        new Drop(folder)
                .described(
                        "policy.md",
                        "# Empty part\n\n# Rules\n\nThink first, and then think again: what you post online stays online for a long time indeed, and\n\n~~Gone.~~\n\n[back to top](#)\n\n"
                                + longParagraph)
                .file("policy.yaml", Drop.METADATA + "reviewBy: 2027-05-01\n")
                .file("notes.txt", "Some notes.")
                .file("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        KnowledgeCheck check = KnowledgeCheck.report(folder);
        assertThat(check.allTakenIn()).isFalse();
        assertThat(check.lines())
                .containsExactly(
                        "notes.txt: not taken in yet. Put a file named “notes.yaml” beside it that says:"
                                + " council, title, status, dated.",
                        "Not taken in: “picture.png” is a picture. Wardmate reads PDF, Word files (.docx), web pages,"
                                + " Markdown and plain text.",
                        "policy.md: taken in as Online Conduct (Anytown Council (made up)), adopted.",
                        "  Sections found: 2. Passages found: 4.",
                        "  To be reviewed by 1 May 2027.",
                        "  Left out (struck out): ~~Gone.~~",
                        "  Left out (link back to the top): [back to top](#)",
                        "  Please look at:",
                        "  - Nothing stands under the heading “Empty part”.",
                        "  - Passages 2 to 4 are one paragraph of 1,949 characters: This is one of very many sentences"
                                + " that say much the same th…",
                        "  - Passage 1 seems to end in mid-sentence: …hat you post online stays online for a long time indeed, and",
                        "  - One struck-out piece was left out. Check that the striking-out is final.");
    }

    @Test
    void isContentWithAFolderOfDocuments() {
        new Drop(folder).described("policy.md", "# Rules\n\nThink first.");
        assertThat(KnowledgeCheck.report(folder).allTakenIn()).isTrue();
    }

    @Test
    void saysWhereThereIsNothing() {
        assertThat(KnowledgeCheck.report(folder).lines()).first().asString().contains("no documents");
        KnowledgeCheck missing = KnowledgeCheck.report(folder.resolve("none"));
        assertThat(missing.lines()).first().asString().contains("does not exist");
        assertThat(missing.allTakenIn()).isFalse();
    }
}
