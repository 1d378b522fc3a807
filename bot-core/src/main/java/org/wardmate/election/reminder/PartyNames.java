package org.wardmate.election.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds parties by their names, with care for names that are ordinary words too. */
final class PartyNames {
    private final Phrases names;
    private final Phrases beside;
    private final Pattern word;
    private final Phrases harmless;

    /**
     * Finds what these lists name.
     *
     * @param words ordinary words that parties are called by
     * @param company what stands beside such a word where it is a party
     */
    PartyNames(List<String> names, List<String> words, List<String> company, List<String> harmless) {
        this.names = Phrases.read(names);
        String any = words.stream().map(each -> each + "/" + each + "'s").collect(Collectors.joining("/"));
        this.beside =
                Phrases.read(company.stream().map(each -> any + " " + each).toList());
        this.word = Pattern.compile(words.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")(?:'s)?(?![\\p{L}\\p{N}-])")));
        this.harmless = Phrases.read(harmless);
    }

    List<Stretch> in(String text, Set<String> groups) {
        List<Stretch> found = new ArrayList<>(names.in(text));
        found.addAll(Phrases.read(groups.stream().map(String::strip).toList()).in(text));
        List<Stretch> forgiven = harmless.in(text);
        beside.in(text).stream()
                .filter(each -> forgiven.stream().noneMatch(each::overlaps))
                .forEach(found::add);
        word.matcher(text)
                .results()
                .filter(result -> !beginsASentence(text, result.start()) && !isPartOfAName(text, result))
                .map(result -> new Stretch(result.start(), result.end()))
                .filter(each -> forgiven.stream().noneMatch(each::overlaps))
                .forEach(found::add);
        return found;
    }

    /** There, any word has a capital letter. */
    private static boolean beginsASentence(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        return before.isEmpty()
                || ".?!:;-–•“\"(".indexOf(before.charAt(before.length() - 1)) >= 0
                || text.substring(before.length(), start).contains("\n");
    }

    /** As in "Green Lane". */
    private static boolean isPartOfAName(String text, MatchResult result) {
        String after = text.substring(result.end());
        return after.length() > 1 && after.charAt(0) == ' ' && Character.isUpperCase(after.charAt(1));
    }
}
