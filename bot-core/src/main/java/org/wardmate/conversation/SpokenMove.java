package org.wardmate.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that do in every step what its buttons do, when they are all that was written. */
enum SpokenMove {
    BACK("(go )?back|previous"),
    SKIP("skip( (this|it))?|pass|next"),
    SAVE("save|save (it )?(for later|and stop)|stop|later|pause|exit|quit"),
    CANCEL("cancel|delete( (this|it|draft))?");

    private final Pattern spellings;

    SpokenMove(String spellings) {
        this.spellings = Pattern.compile(spellings);
    }

    static Optional<SpokenMove> read(String typed) {
        String plain = Spoken.plain(typed);
        return Stream.of(values())
                .filter(move -> move.spellings.matcher(plain).matches())
                .findFirst();
    }
}
