package org.wardmate.knowledge.document;

/** The words that open a list and belong to each of its bullets, such as "Don't:" or "Members should". */
public record LeadIn(Polarity polarity, String words) {
    public static final LeadIn NONE = new LeadIn(Polarity.NEUTRAL, "");

    public boolean isPresent() {
        return !words.isEmpty();
    }
}
