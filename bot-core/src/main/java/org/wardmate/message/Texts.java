package org.wardmate.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Wardmate's own words, by key, from {@code messages.properties}. Keys are literals, so that a test can find them. */
public final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.wardmate.messages", Locale.ROOT);

    private Texts() {}

    /** The words under a key, with {0}, {1}… filled in; a missing key is a bug and throws. */
    public static String text(String key, String... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
    }

    /** What a step of a flow asks or tells; the first line is its heading. */
    public static String prompt(String step) {
        return BUNDLE.getString("step." + step);
    }

    /** The short name of what a step asks, or empty for a step that is not shown in the check. */
    public static String heading(String step) {
        String key = "step." + step + ".label";
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : "";
    }
}
