package org.wardmate.slack.render;

import java.util.Locale;
import java.util.ResourceBundle;

/** What only Slack needs said. */
final class Words {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.wardmate.slack.render.words", Locale.ROOT);

    static final String HOW_TO_SEND_FILES = WORDS.getString("how-to-send-files");
    static final String OPEN_FORM = WORDS.getString("open-form");
    static final String CHOOSE_FILES = WORDS.getString("choose-files");
    static final String WINDOW = WORDS.getString("window");
    static final String SEND = WORDS.getString("window.send");
    static final String CLOSE = WORDS.getString("window.close");
    static final String FILES_LABEL = WORDS.getString("window.files");

    private Words() {}
}
