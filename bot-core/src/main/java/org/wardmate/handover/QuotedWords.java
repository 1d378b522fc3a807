package org.wardmate.handover;

import java.util.List;
import java.util.regex.Pattern;

/** What a story puts between quotation marks, word for word: often the very words of a threat. */
final class QuotedWords {
    /** Single quotes are left alone: most of them are apostrophes. */
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{2,2000})”|\"([^\"]{2,2000})\"|«([^«»]{2,2000})»");

    private QuotedWords() {}

    static List<String> in(String story) {
        return QUOTED.matcher(story)
                .results()
                .map(found -> found.group(0))
                .distinct()
                .toList();
    }
}
