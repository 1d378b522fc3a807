package org.wardmate.knowledge.document;

/** A stretch of the original text, in characters: {@code start} is inside, {@code end} is just past it. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forward from 0.");
        }
    }

    public Span to(Span later) {
        return new Span(start, later.end);
    }

    public boolean covers(int offset) {
        return start <= offset && offset < end;
    }
}
