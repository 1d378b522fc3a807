package org.wardmate.message;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which of Wardmate's own texts stand in something that was said, by their keys. Where texts lie within each
 * other, the longest is found first, and then what it was filled in with is looked through.
 */
public final class OwnWords {
    private static final Map<String, String> BUNDLES = Map.of(
            "org.wardmate.messages", "",
            "org.wardmate.election.reminder.wordings", "wordings.",
            "org.wardmate.election.reminder.rules", "rules.");

    /** What goes with a rule, and is not words for anybody. */
    private static final Pattern NOT_SAID = Pattern.compile(".*\\.(topics|about)|as-at");

    private static final Pattern FILLED_IN = Pattern.compile("\\{[^}]*}");

    /** So many letters of its own are known in the midst of other words. */
    private static final int TELLING = 12;

    /** So many letters are enough to know a text that was filled in and is all there is. */
    private static final int ENOUGH = 8;

    /** Less than this says nothing of what was filled in around it. */
    private static final int LEAST = 6;

    private record Template(String words, List<String> keys, List<String> said, Pattern pattern, int letters) {
        private static Template of(String words, List<String> keys) {
            List<String> said = List.of(FILLED_IN.split(words, -1));
            String pattern = said.stream()
                    .map(each -> each.isEmpty() ? "" : Pattern.quote(each))
                    .collect(Collectors.joining("(.*?)"));
            int letters = (int) String.join("", said)
                    .codePoints()
                    .filter(Character::isLetter)
                    .count();
            return new Template(
                    words,
                    keys,
                    said,
                    Pattern.compile("(?<!\\p{L})" + pattern + "(?!\\p{L})", Pattern.DOTALL),
                    letters);
        }

        private boolean isFilledIn() {
            return said.size() > 1;
        }

        private boolean isTelling() {
            return !isFilledIn() || letters >= ENOUGH;
        }

        private boolean mayStandIn(String text) {
            return said.stream().allMatch(text::contains);
        }

        private boolean standsIn(String text) {
            return pattern.matcher(text).find();
        }

        private boolean isAllOf(String text) {
            return pattern.matcher(text).matches();
        }
    }

    private final List<Template> templates;
    private final Set<String> keys;
    private final Map<String, Set<String>> found = new HashMap<>();

    public OwnWords() {
        Map<String, Set<String>> byWords = new HashMap<>();
        BUNDLES.forEach((name, prefix) -> {
            ResourceBundle bundle = ResourceBundle.getBundle(name, Locale.ROOT);
            bundle.keySet().stream()
                    .filter(key -> !NOT_SAID.matcher(key).matches())
                    .forEach(key -> pieces(bundle.getString(key))
                            .forEach(words -> byWords.computeIfAbsent(words, _ -> new TreeSet<>())
                                    .add(prefix + key)));
        });
        templates = byWords.entrySet().stream()
                .map(each -> Template.of(each.getKey(), List.copyOf(each.getValue())))
                .filter(template -> template.letters() >= (template.isFilledIn() ? LEAST : 1))
                .sorted(Comparator.comparingInt(Template::letters)
                        .thenComparingInt(each -> each.words().length())
                        .reversed()
                        .thenComparing(Template::words))
                .toList();
        keys = templates.stream()
                .flatMap(template -> template.keys().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text, and its paragraphs, which may be said apart. */
    private static Stream<String> pieces(String words) {
        Stream<String> rest = words.contains("\n") ? Stream.of(words.substring(words.indexOf('\n') + 1)) : Stream.of();
        return Stream.of(Stream.of(words), rest, words.lines())
                .flatMap(pieces -> pieces)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .distinct();
    }

    /** The keys of all texts that can be told by their words. */
    public Set<String> keys() {
        return keys;
    }

    /** In the order in which they were found: first what was said, then what it was filled in with. */
    public Set<String> keysIn(String words) {
        return found.computeIfAbsent(words.strip(), this::find);
    }

    private Set<String> find(String words) {
        Set<String> all = new LinkedHashSet<>();
        List<String> rest = new ArrayList<>(List.of(words));
        while (!rest.isEmpty()) {
            String next = rest.removeFirst().strip();
            longest(next).ifPresent(template -> {
                all.addAll(template.keys());
                rest.addAll(around(template, next));
            });
        }
        return all;
    }

    /** One that all of it is, if that one is telling; else one that stands in it, and else one that says little. */
    private Optional<Template> longest(String words) {
        List<Template> some =
                templates.stream().filter(each -> each.mayStandIn(words)).toList();
        return some.stream()
                .filter(each -> each.isTelling() && each.isAllOf(words))
                .findFirst()
                .or(() -> some.stream()
                        .filter(each -> each.letters() >= TELLING && each.standsIn(words))
                        .findFirst())
                .or(() -> some.stream().filter(each -> each.isAllOf(words)).findFirst());
    }

    /** What stands before a text, after it, and where it was filled in. */
    private static List<String> around(Template template, String words) {
        Matcher matcher = template.pattern().matcher(words);
        if (!matcher.matches()) {
            matcher.reset();
            matcher.find();
        }
        return Stream.concat(
                        Stream.of(words.substring(0, matcher.start()), words.substring(matcher.end())),
                        IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group))
                .filter(each -> !each.isBlank() && each.length() < words.length())
                .toList();
    }
}
