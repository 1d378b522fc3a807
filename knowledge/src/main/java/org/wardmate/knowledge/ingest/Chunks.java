package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmate.knowledge.document.Span;

/** Groups the lines of an original into chunks; blank lines separate, list marks and heading marks begin anew. */
final class Chunks {
    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=\\S)");
    private static final Pattern BULLET = Pattern.compile("(?:[-*•▪◦]|\\(?[a-z0-9]{1,3}\\))\\s+(?=\\S)");
    private static final Pattern BACK_TO_TOP =
            Pattern.compile("\\[?back to (the )?top\\]?(\\(.*\\))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_PROCESSOR = Pattern.compile("(Formatted:|Aligned at:|Indent at:).*");

    private final List<Chunk> chunks = new ArrayList<>();
    private final ReadingNotes notes;

    private Chunks(ReadingNotes notes) {
        this.notes = notes;
    }

    static List<Chunk> of(String original, ReadingNotes notes) {
        Chunks reading = new Chunks(notes);
        reading.read(Line.of(original));
        return reading.chunks;
    }

    private void read(List<Line> lines) {
        boolean open = false;
        int next = 0;
        while (next < lines.size()) {
            Line line = lines.get(next);
            Optional<ReadingNotes.Stretch> stretch = stretchFrom(line);
            if (stretch.isPresent()) {
                int past = pastStretch(lines, next, stretch.get());
                chunks.add(new Chunk.Residue(stretch.get().reason(), line.span().to(lastOf(lines, next, past))));
                next = past;
                open = false;
                continue;
            }
            open = line.isBlank() ? false : add(line, open);
            next++;
        }
    }

    private Optional<ReadingNotes.Stretch> stretchFrom(Line line) {
        return notes.furniture().stream()
                .filter(stretch -> stretch.from().equals(line.text()))
                .findFirst();
    }

    private static int pastStretch(List<Line> lines, int from, ReadingNotes.Stretch stretch) {
        if (stretch.end().isEmpty()) {
            return from + 1;
        }
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).text().equals(stretch.end().get())) {
                return i;
            }
        }
        throw new UnreadableDocument("The reading notes end a stretch before \"%s\", but no such line follows."
                .formatted(stretch.end().get()));
    }

    private static Span lastOf(List<Line> lines, int from, int past) {
        for (int i = past - 1; i > from; i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).span();
            }
        }
        return lines.get(from).span();
    }

    /** Adds a line as a new chunk, or to the last one if that is still open; says whether the last is open after. */
    private boolean add(Line line, boolean open) {
        if (BACK_TO_TOP.matcher(line.text()).matches()) {
            chunks.add(new Chunk.Residue("link back to the top", line.span()));
            return false;
        }
        if (WORD_PROCESSOR.matcher(line.text()).matches()) {
            chunks.add(new Chunk.Residue("word processor's mark", line.span()));
            return false;
        }
        Matcher heading = HEADING.matcher(line.text());
        if (heading.lookingAt()) {
            chunks.add(new Chunk.MarkedHeading(heading.group(1).length(), after(line, heading)));
            return false;
        }
        Matcher bullet = BULLET.matcher(line.text());
        if (bullet.lookingAt()) {
            chunks.add(new Chunk.Bullet(after(line, bullet)));
            return true;
        }
        if (open) {
            chunks.add(extended(chunks.removeLast(), line.span()));
        } else {
            chunks.add(new Chunk.Paragraph(line.span()));
        }
        return true;
    }

    private static Span after(Line line, Matcher mark) {
        return new Span(line.span().start() + mark.end(), line.span().end());
    }

    static Chunk extended(Chunk chunk, Span by) {
        return switch (chunk) {
            case Chunk.Bullet(var span) -> new Chunk.Bullet(span.to(by));
            case Chunk.Paragraph(var span) -> new Chunk.Paragraph(span.to(by));
            case Chunk.MarkedHeading(var level, var span) -> new Chunk.MarkedHeading(level, span.to(by));
            case Chunk.Residue(var reason, var span) -> new Chunk.Residue(reason, span.to(by));
        };
    }
}
