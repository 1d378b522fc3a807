package org.wardmate.knowledge.document;

/** Whether the council stands behind a document. A citation shows everything but {@link #ADOPTED}. */
public enum DocumentStatus {
    ADOPTED,
    DRAFT,
    PROPOSED,
    SUPERSEDED
}
