package org.wardmate.message;

import java.util.Locale;
import java.util.ResourceBundle;

/** What every renderer adds of its own, in the same words on each platform. */
public final class Captions {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wardmate.message.captions", Locale.ROOT);

    private Captions() {}

    /** Stands before what a platform's limit has cut off. */
    public static String continued() {
        return WORDS.getString("continued");
    }
}
