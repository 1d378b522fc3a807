package org.wardmate.advice;

import static org.wardmate.message.Texts.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmate.knowledge.answer.Citation;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.message.Block;

/** Quotes with the whole citation in words. */
final class Quotes {
    private Quotes() {}

    static Stream<Block> shown(List<Quote> quotes, int most) {
        return quotes.stream().limit(most).map(Quotes::shown);
    }

    private static Block shown(Quote quote) {
        return new Block.Quote(
                quote.leadIn().words(),
                quote.text(),
                new Block.Source(
                        label(quote.citation()), quote.citation().passage().toString()));
    }

    /** Such as "London Borough of Bexley, Social Media Policy, Blogging › Libel, undated (draft, not yet adopted)". */
    private static String label(Citation citation) {
        DocumentMetadata document = citation.document();
        String place = String.join(
                " › ",
                citation.headings().stream()
                        .filter(heading -> !heading.equals(document.title()))
                        .toList());
        String whole = String.join(
                ", ",
                Stream.of(document.council().name(), document.title(), place, document.dated())
                        .filter(part -> !part.isBlank())
                        .toList());
        return status(document.status())
                .map(words -> whole + " (" + words + ")")
                .orElse(whole);
    }

    private static Optional<String> status(DocumentStatus status) {
        return switch (status) {
            case ADOPTED -> Optional.empty();
            case DRAFT -> Optional.of(text("citation.draft"));
            case PROPOSED -> Optional.of(text("citation.proposed"));
            case SUPERSEDED -> Optional.of(text("citation.superseded"));
        };
    }
}
