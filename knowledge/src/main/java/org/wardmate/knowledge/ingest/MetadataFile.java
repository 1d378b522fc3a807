package org.wardmate.knowledge.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;

/**
 * The YAML file that stands beside a document: what it is, whom it names for questions, and notes on reading it.
 *
 * @param supersedes the short name of the document whose place it takes
 */
record MetadataFile(
        String council,
        String name,
        String asks,
        String title,
        DocumentStatus status,
        String dated,
        String provenance,
        @Nullable List<ReadingNotes.Stretch> furniture,
        @Nullable String definitionsFrom,
        @Nullable LocalDate reviewBy,
        @Nullable String supersedes) {

    DocumentMetadata metadata(DocumentId id) {
        return new DocumentMetadata(
                id, new Council(new CouncilId(council), name, asks), title, status, dated, provenance, reviewBy);
    }

    ReadingNotes notes() {
        return new ReadingNotes(Objects.requireNonNullElse(furniture, List.of()), definitionsFrom);
    }
}
