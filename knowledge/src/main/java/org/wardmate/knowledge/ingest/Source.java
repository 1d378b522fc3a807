package org.wardmate.knowledge.ingest;

import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;

/** All that a document is read from: its text, and its metadata file as completed. */
record Source(MetadataFile metadata, String text) {
    Document document(DocumentId id) {
        return DocumentReader.read(metadata.metadata(id), metadata.notes(), text);
    }

    /** Whether both are read into the same passages, so that a citation of one holds for the other. */
    boolean readsLike(Source other) {
        return text.equals(other.text)
                && metadata.notes().equals(other.metadata.notes())
                && metadata.title().equals(other.metadata.title());
    }
}
