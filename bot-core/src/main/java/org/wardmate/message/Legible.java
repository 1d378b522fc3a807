package org.wardmate.message;

import java.util.regex.Pattern;

/**
 * Text as it may be put before a person: no control characters but the line break, and nothing that turns the reading
 * direction of the words around it. The words themselves stay as they are.
 */
public final class Legible {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    // A lone half of a surrogate pair makes the whole payload unreadable to the platforms.
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    // Embeddings, overrides and isolates; the plain marks LRM and RLM, which real Arabic and Hebrew use, stay.
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Legible() {}

    public static String of(String text) {
        String lines = LINE_BREAK.matcher(text).replaceAll("\n").replace('\t', ' ');
        String whole = LONE_SURROGATE.matcher(lines).replaceAll("\uFFFD");
        return DIRECTION.matcher(CONTROL.matcher(whole).replaceAll("")).replaceAll("");
    }
}
