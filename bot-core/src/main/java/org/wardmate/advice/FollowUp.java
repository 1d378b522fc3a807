package org.wardmate.advice;

import java.util.regex.Pattern;

/** Whether a question carries on from the one before: short, and opened by a joining word. */
final class FollowUp {
    private static final int MOST_WORDS = 10;
    private static final Pattern JOINING = Pattern.compile(
            "(and|but|or|also|so|then|plus|(and |so |but )?(what|how) (about|if)|wot about|wh?at abt|same for|in that case)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private FollowUp() {}

    static boolean opens(String words) {
        return JOINING.matcher(words).matches() && words.split(" ", -1).length <= MOST_WORDS;
    }
}
