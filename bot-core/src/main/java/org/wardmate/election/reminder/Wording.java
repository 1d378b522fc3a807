package org.wardmate.election.reminder;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a reminder. Until they are filled in for a poll, {@linkplain Placeholder placeholders} stand in them.
 *
 * @param words paragraphs with an empty line between them
 * @param version 0 for the words that come with Wardmate, and from 1 for a council's own
 */
public record Wording(String title, String words, int version) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_WORDS = 2500;

    private static final Pattern BRACKETED = Pattern.compile("\\{[^{}\n]*}");
    private static final Pattern HALF_BRACKET = Pattern.compile("[{}]");

    /** The same for one poll. Brackets that no placeholder fills stay as they are. */
    public Wording filled(Occasion occasion) {
        return new Wording(filled(title, occasion), filled(words, occasion), version);
    }

    /** What is wrong with it, in plain words; nothing where it can be used for a reminder of this kind. */
    public List<String> faults(ReminderKind kind) {
        List<String> faults = new ArrayList<>(lengths());
        String all = title + "\n" + words;
        faults.addAll(unknown(all));
        if (HALF_BRACKET.matcher(BRACKETED.matcher(all).replaceAll("")).find()) {
            faults.add(text("wording.fault.bracket"));
        }
        kind.needs()
                .filter(needed -> !all.contains(needed.written()))
                .ifPresent(needed -> faults.add(text("wording.fault.missing", needed.written())));
        return List.copyOf(faults);
    }

    private List<String> lengths() {
        List<String> faults = new ArrayList<>();
        if (title.isBlank() || words.isBlank()) {
            faults.add(text("wording.fault.empty"));
        }
        if (title.length() > LONGEST_TITLE || title.contains("\n")) {
            faults.add(text("wording.fault.title", String.valueOf(LONGEST_TITLE)));
        }
        if (words.length() > LONGEST_WORDS) {
            faults.add(text("wording.fault.long", String.valueOf(LONGEST_WORDS)));
        }
        return faults;
    }

    private static List<String> unknown(String all) {
        return BRACKETED
                .matcher(all)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(written -> Placeholder.read(written).isEmpty())
                .map(written -> text("wording.fault.unknown", written, known()))
                .toList();
    }

    private static String known() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::written).collect(Collectors.joining(", "));
    }

    private static String filled(String text, Occasion occasion) {
        return BRACKETED
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Placeholder.read(found.group())
                        .map(placeholder -> placeholder.value(occasion))
                        .orElse(found.group())));
    }
}
