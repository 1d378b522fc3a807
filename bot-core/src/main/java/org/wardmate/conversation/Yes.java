package org.wardmate.conversation;

import java.util.regex.Pattern;

/** Words by which people say that they agree, or that they have read something. */
final class Yes {
    private static final Pattern SPELLINGS =
            Pattern.compile("(yes|yeah|yep|y|ok|okay|fine|sure|go on|continue|next|right|correct|that is right)");

    private Yes() {}

    private static boolean says(String words) {
        String plain = Spoken.plain(words);
        return SPELLINGS.matcher(plain).matches();
    }

    /** Takes a button of the step, or words that say yes, for a yes. It changes nothing in the draft. */
    static <D> Read<D> read(D draft, Reply reply) {
        return switch (reply) {
            case Reply.Chosen _ -> new Read.Accepted<>(draft);
            case Reply.Written(var words) when says(words) -> new Read.Accepted<>(draft);
            case Reply.Written _, Reply.Filled _ -> new Read.NotAnAnswer<>();
        };
    }
}
