package org.wardmate.knowledge.convert;

import java.util.List;

/** What became of a file that was to be converted. */
public sealed interface Conversion {

    /**
     * It was read.
     *
     * @param text a paragraph a line, headings with {@code #}, list items with {@code -}, struck-out words in
     *     {@code ~~}
     * @param dropped the lines left out as page furniture, each with the reason
     */
    record Converted(String text, List<Dropped> dropped, Notes notes) implements Conversion {
        public Converted {
            dropped = List.copyOf(dropped);
        }
    }

    /** It was not, and why. */
    record Failed(Reason reason) implements Conversion {}

    /** A line left out, and on how many pages it stood. */
    record Dropped(String reason, String line, int times) {}

    /** What a person should know about the reading: pages in all and those without any text; both 0 where unpaged. */
    record Notes(int pages, int pagesWithoutText) {
        static final Notes NONE = new Notes(0, 0);
    }

    /** Why a file was not converted. */
    enum Reason {
        /** It needs a password, or its maker forbade copying. */
        LOCKED,
        /** It is a scan, or has no words at all. */
        NO_TEXT,
        /** It has letters that say nothing, as a PDF with broken fonts does. */
        GARBLED,
        /** It unpacks to more than is read, or needs more memory than is given. */
        TOO_LARGE,
        /** It is damaged. */
        BROKEN,
        TOO_SLOW,
        /** The reader could not be started: the file is not to blame. */
        NOT_STARTED
    }
}
