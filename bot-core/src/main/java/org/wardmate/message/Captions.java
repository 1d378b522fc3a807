package org.wardmate.message;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The few words that every renderer adds of its own, so that they are the same on each platform. */
public final class Captions {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.wardmate.message.captions", Locale.ROOT);

    /** A notice's word for its tone, with what follows it; the rest may be empty. */
    public record Labelled(String label, String rest) {}

    private Captions() {}

    /** Stands before what a platform's limit has cut off. */
    public static String continued() {
        return WORDS.getString("continued");
    }

    /** The notice with the word for its tone before it; said once if the text opens with that word. */
    public static Labelled labelled(Block.Notice notice) {
        String word = word(notice.tone());
        Matcher opening = Pattern.compile("(?is)(" + Pattern.quote(word) + "(?!\\w)[.:,]?)\\s*(.*)")
                .matcher(notice.text());
        return opening.matches()
                ? new Labelled(opening.group(1), opening.group(2))
                : new Labelled(word + ":", notice.text());
    }

    private static String word(Block.Tone tone) {
        return WORDS.getString(
                switch (tone) {
                    case EMERGENCY -> "tone.emergency";
                    case WARNING -> "tone.warning";
                    case SUCCESS -> "tone.success";
                    case INFO -> "tone.info";
                });
    }
}
