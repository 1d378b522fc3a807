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
}
