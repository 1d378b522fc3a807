package org.wardmate.election.reminder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a text, the end left out. */
record Stretch(int start, int end) {
    static List<Stretch> of(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(result -> new Stretch(result.start(), result.end()))
                .toList();
    }

    boolean overlaps(Stretch other) {
        return start < other.end && other.start < end;
    }

    boolean isWithin(Stretch other) {
        return other.start <= start && end <= other.end;
    }

    /** Those that no other one reaches over, in order. */
    static List<Stretch> outermost(List<Stretch> all) {
        List<Stretch> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(Stretch::start)
                        .thenComparing(Comparator.comparingInt(Stretch::end).reversed()))
                .filter(each -> kept.isEmpty() || !kept.getLast().overlaps(each))
                .forEach(kept::add);
        return List.copyOf(kept);
    }
}
