package org.wardmate.teams.render;

import java.util.regex.Pattern;
import org.wardmate.message.Legible;

/** Text that Teams shows as it is written, whatever it looks like. */
final class Inert {
    // Invisible, and no word breaks at it.
    private static final String JOINER = "\u2060";

    // {{DATE(…)}} is replaced in every text, <at> is how mentions are written, and some clients read other tags.
    private static final Pattern LIVE = Pattern.compile("\\{(?=\\{)|<(?=[A-Za-z/!])");
    private static final Pattern LINK = Pattern.compile("](?=\\()|:(?=//)|&(?=#?\\w+;)");
    // Inside a word, as in many an account name, it marks nothing.
    private static final Pattern EDGE_UNDERSCORE = Pattern.compile("(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern MARKS = Pattern.compile("[\\\\`*\\[\\]<>~|]|" + EDGE_UNDERSCORE);
    // Four spaces would open a block of code.
    private static final Pattern INDENT = Pattern.compile("(?m)^ +");
    private static final Pattern LINE_MARKS = Pattern.compile("(?m)^(\\d*)([-+#.)=])");
    private static final Pattern TITLE_START = Pattern.compile("^(?=[-+#>]|\\d+[.)])");

    private Inert() {}

    /** For text runs, labels and button titles, which know no Markdown. */
    static String plain(String text) {
        return LIVE.matcher(Legible.of(text)).replaceAll("$0" + JOINER);
    }

    /** For text blocks, whose Markdown is escaped. Some phones show the escapes, so text runs come first. */
    static String markdown(String text) {
        String unlinked = LINK.matcher(plain(text)).replaceAll("$0" + JOINER);
        String escaped = MARKS.matcher(INDENT.matcher(unlinked).replaceAll("")).replaceAll("\\\\$0");
        return LINE_MARKS.matcher(escaped).replaceAll("$1\\\\$2").replace("\n", "\n\n");
    }

    /**
     * For the options of a choice, one line each. Some clients read Markdown there and some do not, so an escape could
     * be seen: signs that look alike stand in.
     */
    static String option(String text) {
        String unlinked = LINK.matcher(plain(text)).replaceAll("$0" + JOINER);
        String alike = unlinked.replace('*', '∗').replace('~', '∼').replace('`', 'ˋ');
        String unmarked = EDGE_UNDERSCORE.matcher(alike).replaceAll("＿");
        return TITLE_START.matcher(unmarked).replaceFirst(JOINER);
    }
}
