package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.wardmate.message.Block.Fact;

/**
 * Where a piece of guidance was read, and the day on which a person last compared it with its source.
 *
 * @param source a web address or a title
 */
record Provenance(String source, LocalDate asAt) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    Provenance {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Guidance has a source.");
        }
    }

    Fact shown() {
        return new Fact(label(), source);
    }

    /** Such as "As at 21 November 2026". */
    String label() {
        return text("guidance.as-at", DAY.format(asAt));
    }
}
