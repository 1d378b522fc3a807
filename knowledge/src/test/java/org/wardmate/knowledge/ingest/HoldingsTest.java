package org.wardmate.knowledge.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentStatus;

final class HoldingsTest {
    @TempDir
    private Path kept;

    @TempDir
    private Path folder;

    private Drop drop;

    @BeforeEach
    void open() {
        drop = new Drop(folder);
    }

    @Test
    void holdsOwnDocumentsBesideTheBuiltInOnes() {
        drop.described("policy.txt", "Be kind.");
        assertThat(names(holdings().inForce()))
                .containsExactly("bexley", "chelmsford", "durham", "essex", "thurrock", "policy");
        assertThat(holdings().superseded()).isEmpty();
    }

    @Test
    void keepsAChangedDocumentsEarlierWordsUnderItsEarlierName() {
        drop.described("policy.txt", "Be kind.");
        holdings();
        drop.described("policy.txt", "Be very kind.");
        Holdings changed = holdings();
        assertThat(names(changed.inForce())).contains("policy~2").doesNotContain("policy");
        Document earlier = changed.superseded().getFirst();
        assertThat(earlier.id()).hasToString("policy");
        assertThat(earlier.original()).isEqualTo("Be kind.");
        assertThat(earlier.metadata().status()).isEqualTo(DocumentStatus.SUPERSEDED);
        assertThat(names(holdings().inForce())).contains("policy~2");
    }

    @Test
    void takesNewMetadataForTheSameWordsAsNoNewVersion() {
        drop.described("policy.txt", "Be kind.");
        holdings();
        drop.file("policy.yaml", Drop.METADATA.replace("ADOPTED", "DRAFT"));
        Document same = own(holdings());
        assertThat(same.id()).hasToString("policy");
        assertThat(same.metadata().status()).isEqualTo(DocumentStatus.DRAFT);
    }

    @Test
    void supersedesABuiltInDocumentOfTheSameNameAndCouncil() {
        drop.file("thurrock.txt", "Be kind.")
                .file("thurrock.yaml", "council: thurrock\ntitle: New\nstatus: ADOPTED\ndated: 2026\n");
        assertThat(names(holdings().inForce())).contains("thurrock~2").doesNotContain("thurrock");
        assertThat(names(holdings().superseded())).containsExactly("thurrock");
    }

    @Test
    void supersedesADocumentThatTheMetadataNames() {
        drop.described("old.txt", "Be kind.")
                .described("new.txt", "Be very kind.")
                .file("new.yaml", Drop.METADATA + "supersedes: old\n");
        assertThat(names(holdings().inForce())).contains("new").doesNotContain("old");
        assertThat(names(holdings().superseded())).containsExactly("old");
    }

    @Test
    void neverSupersedesAnotherCouncilsDocument() {
        drop.described("new.txt", "Be kind.").file("new.yaml", Drop.METADATA + "supersedes: thurrock\n");
        assertThat(names(holdings().inForce())).contains("new", "thurrock");
    }

    @Test
    void keepsBothOfTwoDocumentsThatSupersedeEachOther() {
        drop.described("one.txt", "Be kind.").file("one.yaml", Drop.METADATA + "supersedes: two\n");
        drop.described("two.txt", "Be good.").file("two.yaml", Drop.METADATA + "supersedes: one\n");
        assertThat(names(holdings().inForce())).contains("one", "two");
    }

    @Test
    void keepsTheLastGoodVersionInForceWhileItsFileIsBad() {
        drop.described("policy.txt", "Be kind.");
        holdings();
        drop.file("policy.txt", new byte[] {1, 2, 3});
        assertThat(own(holdings()).original()).isEqualTo("Be kind.");
        drop.file("policy.txt", "Be kind.").without("policy.yaml");
        assertThat(own(holdings()).original()).isEqualTo("Be kind.");
    }

    @Test
    void supersedesADocumentThatWasTakenOutOfTheFolder() {
        drop.described("policy.txt", "Be kind.");
        holdings();
        drop.without("policy.txt").without("policy.yaml");
        assertThat(names(holdings().inForce())).doesNotContain("policy");
        assertThat(names(holdings().superseded())).containsExactly("policy");
    }

    @Test
    void isNotStoppedByADamagedEarlierVersion() throws IOException {
        drop.described("policy.txt", "Be kind.");
        holdings();
        Files.writeString(kept.resolve("versions/policy/1.yaml"), "{{{");
        assertThat(own(holdings()).original()).isEqualTo("Be kind.");
    }

    @Test
    void convertsAFileOnce() throws IOException {
        drop.described("policy.html", "<html><p>Be kind.</p></html>");
        holdings();
        Path converted;
        try (var files = Files.list(kept.resolve("converted"))) {
            converted = files.findFirst().orElseThrow();
        }
        Files.writeString(converted, Files.readString(converted).replace("Be kind.", "Kept words."));
        assertThat(own(holdings()).original()).isEqualTo("Kept words.\n");
    }

    private Holdings holdings() {
        return Holdings.of(kept, folder);
    }

    private static Document own(Holdings holdings) {
        return holdings.inForce().getLast();
    }

    private static List<String> names(List<Document> documents) {
        return documents.stream().map(document -> document.id().value()).toList();
    }
}
