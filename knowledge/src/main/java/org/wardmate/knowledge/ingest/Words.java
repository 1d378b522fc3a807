package org.wardmate.knowledge.ingest;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said about documents to the people who supply them, by key, from {@code documents.properties}. */
final class Words {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.wardmate.knowledge.documents", Locale.ROOT);

    private Words() {}

    /** The words under a key, with {0}, {1}… filled in; a missing key is a bug and throws. */
    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.UK).format(values);
    }
}
