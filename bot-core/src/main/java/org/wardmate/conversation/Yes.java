package org.wardmate.conversation;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words by which people say that they agree, or that they have read something. */
final class Yes {
    private static final Pattern SPELLINGS =
            Pattern.compile("(yes|yeah|yep|y|ok|okay|fine|sure|go on|continue|next|right|correct|that is right)");

    private Yes() {}

    static boolean says(String words) {
        String plain =
                words.toLowerCase(Locale.UK).replaceAll("[^\\p{L}]+", " ").strip();
        return SPELLINGS.matcher(plain).matches();
    }
}
