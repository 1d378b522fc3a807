package org.wardmate.knowledge.convert;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs that stand before list items. */
final class Marks {
    /** Dots, squares, ticks and arrows; the signs of the Symbol and Wingdings fonts, which have no letter of their own. */
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[·•▪◦●○■□➢➤✓✔‣⁃∙\\uf000-\\uf0ff]\\s*|[-–o*]\\s+)(?=\\S)");

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(\\d{1,2}(?:\\.\\d{1,2})*[.)]?|\\(?[a-z]{1,4}\\))\\s+\\S.*");

    private Marks() {}

    /** What follows a list mark, where the line begins with one. */
    static Optional<String> afterBullet(String line) {
        Matcher mark = BULLET.matcher(line);
        return mark.find() ? Optional.of(line.substring(mark.end())) : Optional.empty();
    }

    /** Whether the line begins with a number or letter as items of a numbered list do. */
    static boolean isNumbered(String line) {
        return NUMBER.matcher(line).matches();
    }

    /** The shape of a line's number, such as 1. for 7. and 1.1 for 3.2; empty where it has none. */
    static String numbering(String line) {
        Matcher number = NUMBER.matcher(line);
        return number.matches() ? number.group(1).replaceAll("\\d+", "1").replaceAll("[a-z]+", "a") : "";
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && ".?!:;".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
