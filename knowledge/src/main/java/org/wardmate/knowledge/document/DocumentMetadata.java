package org.wardmate.knowledge.document;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beside its words.
 *
 * @param dated the date in words, such as "30 May 2022" or "undated"
 * @param provenance where it came from and what is uncertain about that
 * @param reviewBy the day by which the council means to look at it again, if it named one
 */
public record DocumentMetadata(
        DocumentId id,
        Council council,
        String title,
        DocumentStatus status,
        String dated,
        String provenance,
        @Nullable LocalDate reviewBy) {

    public DocumentMetadata(
            DocumentId id, Council council, String title, DocumentStatus status, String dated, String provenance) {
        this(id, council, title, status, dated, provenance, null);
    }

    public Optional<LocalDate> reviewDate() {
        return Optional.ofNullable(reviewBy);
    }

    /** Whether the day named for its review has gone by. */
    public boolean isPastReview(LocalDate today) {
        return reviewBy != null && reviewBy.isBefore(today);
    }

    public DocumentMetadata superseded() {
        return new DocumentMetadata(id, council, title, DocumentStatus.SUPERSEDED, dated, provenance, reviewBy);
    }
}
