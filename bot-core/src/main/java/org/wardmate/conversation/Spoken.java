package org.wardmate.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody wrote, as far as it is compared with a few known words. */
public final class Spoken {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Spoken() {}

    /** Letters alone, in lower case, with one space between words. */
    public static String plain(String typed) {
        return NO_LETTERS.matcher(typed.toLowerCase(Locale.UK)).replaceAll(" ").strip();
    }
}
