package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.Element;
import org.wardmate.knowledge.document.Furniture;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Opening;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.document.Polarity;
import org.wardmate.knowledge.document.SectionHeading;
import org.wardmate.knowledge.document.Span;

/**
 * Reads an original, plain text or Markdown, into the elements of a document. Takes out page furniture and never a word
 * of guidance: every line ends up in a passage, a heading, an opening or named furniture.
 */
final class DocumentReader {
    private static final int SHORTEST_CONTENTS = 3;

    private final DocumentMetadata metadata;
    private final ReadingNotes notes;
    private final String original;
    private final List<Element> elements = new ArrayList<>();
    private final SectionPath path;

    private LeadIn leadIn = LeadIn.NONE;
    private Passage.Kind kind = Passage.Kind.GUIDANCE;
    private int passages;

    private DocumentReader(DocumentMetadata metadata, ReadingNotes notes, String original) {
        this.metadata = metadata;
        this.notes = notes;
        this.original = original;
        this.path = new SectionPath(metadata.title());
    }

    static Document read(DocumentMetadata metadata, ReadingNotes notes, String original) {
        DocumentReader reader = new DocumentReader(metadata, notes, original);
        reader.read(reader.withoutContents(reader.joined(Chunks.of(original, notes))));
        if (reader.passages == 0) {
            throw new UnreadableDocument(
                    "No passages were found in \"%s\": is it empty, or a scan without text?".formatted(metadata.id()));
        }
        return new Document(metadata, original, reader.elements);
    }

    /** Puts back together what a page break cut in the middle of a sentence. */
    private List<Chunk> joined(List<Chunk> chunks) {
        List<Chunk> joined = new ArrayList<>();
        // Only the last part of what was joined is looked at: the whole would be read again for each part.
        Chunk last = new Chunk.Residue("nothing yet", new Span(0, 0));
        for (Chunk chunk : chunks) {
            if (chunk instanceof Chunk.Paragraph(var span)
                    && !joined.isEmpty()
                    && isText(joined.getLast())
                    && !words(span).isEmpty()
                    && Wording.isContinuedBy(words(last.span()), words(span))) {
                joined.add(Chunks.extended(joined.removeLast(), span));
            } else if (chunk instanceof Chunk.Residue || !words(chunk.span()).isEmpty()) {
                joined.add(chunk);
            } else {
                joined.add(new Chunk.Residue("struck out", chunk.span()));
            }
            last = chunk;
        }
        return joined;
    }

    /** Marks a list as a table of contents when most of its items are headings of the document. */
    private List<Chunk> withoutContents(List<Chunk> chunks) {
        Set<String> headings = chunks.stream()
                .filter(chunk -> !(chunk instanceof Chunk.Residue) && !(chunk instanceof Chunk.Bullet))
                .map(chunk -> Wording.bare(words(chunk.span())))
                .collect(Collectors.toSet());
        List<Chunk> kept = new ArrayList<>();
        int next = 0;
        while (next < chunks.size()) {
            int past = pastList(chunks, next);
            List<Chunk> list = chunks.subList(next, past);
            long known = list.stream()
                    .filter(item -> headings.contains(Wording.bare(words(item.span()))))
                    .count();
            if (list.size() >= SHORTEST_CONTENTS && known * 2 > list.size()) {
                Span whole = list.getFirst().span().to(list.getLast().span());
                kept.add(new Chunk.Residue("table of contents", whole));
                next = past;
            } else {
                kept.addAll(chunks.subList(next, Math.max(past, next + 1)));
                next = Math.max(past, next + 1);
            }
        }
        return kept;
    }

    private static int pastList(List<Chunk> chunks, int from) {
        int past = from;
        while (past < chunks.size() && chunks.get(past) instanceof Chunk.Bullet) {
            past++;
        }
        return past;
    }

    private void read(List<Chunk> chunks) {
        for (int i = 0; i < chunks.size(); i++) {
            read(chunks.get(i), i + 1 < chunks.size() ? chunks.get(i + 1) : null);
        }
    }

    private void read(Chunk chunk, @Nullable Chunk next) {
        switch (chunk) {
            case Chunk.Residue(var reason, var span) -> elements.add(new Furniture(reason, span));
            case Chunk.MarkedHeading(var level, var span) -> heading(path.marked(level, words(span)), span);
            case Chunk.Bullet(var span) -> {
                if (isRunInHeading(span) && next instanceof Chunk.Paragraph) {
                    heading(path.runIn(words(span)), span);
                } else {
                    passages(span, leadIn.isPresent() ? leadIn : path.leadIn());
                }
            }
            case Chunk.Paragraph(var span) -> paragraph(span, next);
        }
    }

    private void paragraph(Span span, @Nullable Chunk next) {
        String text = words(span);
        if (next instanceof Chunk.Bullet && Wording.opensList(text)) {
            LeadIn opening = Wording.leadIn(text);
            if (Wording.isMereOpening(text)) {
                leadIn = opening;
                elements.add(new Opening(opening, span));
            } else {
                // A neutral sentence stands on its own; only one that turns the meaning must go with every bullet.
                leadIn = opening.polarity() == Polarity.NEUTRAL ? LeadIn.NONE : opening;
                passages(span, path.leadIn());
            }
        } else if (next != null && !isRunOn(span) && Wording.isHeading(text)) {
            heading(path.unmarked(text), span);
        } else {
            leadIn = LeadIn.NONE;
            passages(span, path.leadIn());
        }
    }

    private void heading(SectionPath.Step step, Span span) {
        leadIn = LeadIn.NONE;
        if (step.repeatsTheLast() && elements.getLast() instanceof SectionHeading) {
            elements.add(new Furniture("repeated heading", span));
            return;
        }
        if (notes.startsDefinitions(step.text())) {
            kind = Passage.Kind.DEFINITION;
        }
        elements.add(new SectionHeading(step.level(), step.text(), span));
    }

    private void passages(Span span, LeadIn opened) {
        CleanText clean = CleanText.of(original, span);
        for (Span piece : Pieces.of(clean.text())) {
            elements.add(new Passage(
                    new PassageId(metadata.id(), ++passages),
                    kind,
                    path.headings(),
                    opened,
                    clean.text().substring(piece.start(), piece.end()),
                    clean.original(piece.start(), piece.end())));
        }
    }

    private boolean isRunInHeading(Span span) {
        return original.substring(span.start(), span.end()).matches("\\*\\*[^*]+\\*\\*:?");
    }

    private boolean isRunOn(Span span) {
        return original.substring(span.start(), span.end()).contains("\n");
    }

    private static boolean isText(Chunk chunk) {
        return chunk instanceof Chunk.Paragraph || chunk instanceof Chunk.Bullet;
    }

    private String words(Span span) {
        return CleanText.of(original, span).text();
    }
}
