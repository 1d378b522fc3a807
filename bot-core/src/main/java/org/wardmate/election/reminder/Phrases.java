package org.wardmate.election.reminder;

import java.util.List;
import java.util.regex.Pattern;

/** Phrases to look for, and harmless ones that take back what is found within them. */
record Phrases(List<Pattern> wanted, List<Pattern> harmless) {
    private static final String MINUS = "- ";

    Phrases {
        wanted = List.copyOf(wanted);
        harmless = List.copyOf(harmless);
    }

    static Phrases read(List<String> lines) {
        return new Phrases(
                lines.stream()
                        .filter(line -> !line.startsWith(MINUS))
                        .map(Phrase::pattern)
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith(MINUS))
                        .map(line -> Phrase.pattern(line.substring(MINUS.length())))
                        .toList());
    }

    List<Stretch> in(String text) {
        List<Stretch> forgiven = harmless.stream()
                .flatMap(each -> Stretch.of(each, text).stream())
                .toList();
        return Stretch.outermost(wanted.stream()
                .flatMap(each -> Stretch.of(each, text).stream())
                .filter(found -> forgiven.stream().noneMatch(found::isWithin))
                .toList());
    }
}
