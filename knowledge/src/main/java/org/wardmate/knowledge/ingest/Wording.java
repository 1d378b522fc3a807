package org.wardmate.knowledge.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Polarity;
import org.wardmate.knowledge.document.Sentences;
import org.wardmate.knowledge.document.Span;

/** What the wording of a line tells of its part in the document. */
final class Wording {
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_OPENING = 40;
    private static final Pattern FORBIDS = Pattern.compile(
            ".*\\b(do not|don['’]?t|never|must not|mustn['’]t|should not|shouldn['’]t|may not|cannot|can['’]t|avoid)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ENCOURAGES = Pattern.compile("(please )?do('?s)?|always", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODAL =
            Pattern.compile(".*\\b(should|must|can|may|will|not|never|don['’]t)", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Short, begins like a title, and does not end like a sentence. */
    static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && !endsWithAny(text, ".;:,")
                && (Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0)));
    }

    /** Leads into the list that follows it. */
    static boolean opensList(String text) {
        return text.endsWith(":")
                || (text.length() <= LONGEST_OPENING && MODAL.matcher(text).matches());
    }

    /** So short that it says nothing without its list. */
    static boolean isMereOpening(String text) {
        return text.length() <= LONGEST_OPENING;
    }

    /** The last sentence of what stands before a list. */
    static LeadIn leadIn(String text) {
        List<Span> sentences = Sentences.of(text);
        Span last = sentences.getLast();
        String words = text.substring(last.start(), last.end());
        return new LeadIn(polarity(words), words);
    }

    static Polarity polarity(String words) {
        String bare = words.replaceAll("[\\s:.–-]+$", "");
        if (FORBIDS.matcher(bare).matches()) {
            return Polarity.DO_NOT;
        }
        return ENCOURAGES.matcher(bare).matches() ? Polarity.DO : Polarity.NEUTRAL;
    }

    /** Whether a line that begins in the middle of a sentence goes on from this one, which was cut by a page break. */
    static boolean isContinuedBy(String text, String next) {
        return !endsWithAny(text, ".?!:;") && Character.isLowerCase(next.codePointAt(0));
    }

    /** Letters and digits in lower case, to compare titles that differ in marks alone. */
    static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.UK);
    }

    private static boolean endsWithAny(String text, String marks) {
        return marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
