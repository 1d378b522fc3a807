package org.wardmate.teams.render;

import java.util.Locale;
import java.util.ResourceBundle;

/** What only Teams needs said. */
final class Words {
    static final String HOW_TO_SEND_FILES = word("how-to-send-files");
    static final String CHOOSE = word("choose");
    static final String CHOOSE_ONE = word("choose-one");
    static final String FILL_IN = word("fill-in");

    private Words() {}

    private static String word(String key) {
        return ResourceBundle.getBundle("org.wardmate.teams.render.words", Locale.ROOT)
                .getString(key);
    }
}
