package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a renderer still says every word it was given. */
public final class KeptWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private KeptWords() {}

    /** Each text's words stand in {@code shown} in their order; breaks, pieces and marks between them do not count. */
    public static void assertKept(Message message, List<String> shown) {
        String all = bare(String.join(" ", shown));
        for (String text : RandomMessages.texts(message)) {
            int from = 0;
            for (String word : SPACE.splitAsStream(Legible.of(text).strip()).toList()) {
                int at = all.indexOf(bare(word), from);
                assertThat(at).as("“%s” of “%s”", word, text).isNotNegative();
                from = at + bare(word).length();
            }
        }
    }

    /** Without spaces, marks of continuation, escapes, the joiner that breaks links, and signs that stand for others. */
    private static String bare(String text) {
        return text.replace(Captions.continued(), "")
                .replace('∗', '*')
                .replace('∼', '~')
                .replace('ˋ', '`')
                .replace('＿', '_')
                .replaceAll("[\\s\\\\\u2060]", "");
    }
}
