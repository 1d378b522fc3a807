package org.wardmate.knowledge.document;

/**
 * What is known about a document beside its words.
 *
 * @param dated the date in words, such as "30 May 2022" or "undated"
 * @param provenance where it came from and what is uncertain about that
 */
public record DocumentMetadata(
        DocumentId id, Council council, String title, DocumentStatus status, String dated, String provenance) {}
