package org.wardmate.knowledge.document;

/** Whether the words that lead into a passage turn its meaning: a bullet under "Don't:" says the opposite of its words. */
public enum Polarity {
    NEUTRAL,
    DO,
    DO_NOT
}
