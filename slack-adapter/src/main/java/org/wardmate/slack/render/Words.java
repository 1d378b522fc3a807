package org.wardmate.slack.render;

import java.util.Locale;
import java.util.ResourceBundle;

/** What only Slack needs said. */
final class Words {
    static final String HOW_TO_SEND_FILES = ResourceBundle.getBundle("org.wardmate.slack.render.words", Locale.ROOT)
            .getString("how-to-send-files");

    private Words() {}
}
