package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.wardmate.casework.Incident;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;

/**
 * A card that says which law may cover what was told. It describes and never decides.
 *
 * @param behaviour such as "A threat"
 * @param provision the Act and section
 * @param covers what the law is about, in one plain sentence
 * @param lastDay the last day on which it may be shown before someone has looked at the law again
 */
record Offence(
        String id,
        String behaviour,
        String provision,
        String covers,
        Predicate<Incident> fits,
        Provenance read,
        LocalDate lastDay) {
    Offence {
        if (!lastDay.isAfter(read.asAt())) {
            throw new IllegalArgumentException("A card is shown for some time after it was read.");
        }
    }

    /** The cards of a table that fit, without those whose day has passed. */
    static List<Offence> fitting(List<Offence> table, Incident told, LocalDate today) {
        return table.stream()
                .filter(card -> card.fits.test(told) && !today.isAfter(card.lastDay))
                .toList();
    }

    Facts shown() {
        return new Facts(
                List.of(new Fact(behaviour, covers), new Fact(text("guidance.law.by"), provision), read.shown()));
    }
}
