package org.wardmate.assistant;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmate.conversation.Spoken;

/** Words that mean the same at any point of a conversation, when they are all that was written. */
enum GlobalWord {
    HELP("help|commands|menu"),
    NEW_QUESTION("new( question)?|start (again|over|afresh)"),
    REPORT("(make a )?report( abuse)?"),
    MY_REPORTS("(show )?my (reports?|drafts?|cases?)"),
    CASES("(show )?(the )?(cases|case list)|inbox"),
    REMINDERS("(show )?(the )?(election )?(reminders|campaigns?)"),
    CONTINUE("continue|carry on|resume"),
    MY_DATA("(show )?(all )?my data|what do you (hold|keep|know) about me|delete (all )?my data"),
    CERTIFICATES("(show )?(the )?(deletion )?certificates"),
    AWAY("(i am |i m )?away"),
    BACK("(i am |i m )?back( again)?"),
    MODE("(show )?(the )?pre ?election mode"),
    GAPS("gaps"),
    COVERAGE("coverage"),
    DIFFERENCES("differences"),
    REVIEWS("review( date)?s?"),
    HELLO("hello|hi|hiya|hey|good (morning|afternoon|evening)"),
    THANKS("(ok |many )?(thanks|thank you)( very much)?|cheers|ta");

    private final Pattern spellings;

    GlobalWord(String spellings) {
        this.spellings = Pattern.compile(spellings);
    }

    static Optional<GlobalWord> read(String typed) {
        String plain = Spoken.plain(typed);
        return Stream.of(values())
                .filter(word -> word.spellings.matcher(plain).matches())
                .findFirst();
    }
}
