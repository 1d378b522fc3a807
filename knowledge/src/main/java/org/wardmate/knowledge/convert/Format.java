package org.wardmate.knowledge.convert;

/** A format that is converted; text and Markdown need no conversion. */
public enum Format {
    PDF,
    DOCX,
    HTML
}
