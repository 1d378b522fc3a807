package org.wardmate.knowledge.convert;

/**
 * A piece of a page: its words on one line, with struck-out ones between two {@link #STRIKE} marks.
 *
 * @param level of a heading, from 1; otherwise 0
 * @param bold whether all of it is
 */
record Block(Kind kind, int level, boolean bold, String text) {
    /** A character that no document may hold, so that it cannot be mistaken for the document's own. */
    static final char STRIKE = '\ufdd0';

    enum Kind {
        HEADING,
        PARAGRAPH,
        BULLET
    }

    static Block heading(int level, String text) {
        return new Block(Kind.HEADING, level, false, text);
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, 0, false, text);
    }

    static Block bullet(String text) {
        return new Block(Kind.BULLET, 0, false, text);
    }

    Block inBold() {
        return new Block(kind, level, true, text);
    }
}
