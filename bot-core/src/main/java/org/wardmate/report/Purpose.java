package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** What a member wants to come of telling. */
public enum Purpose implements Labelled {
    REPORT,
    KEEP_PRIVATE,
    ADVICE,
    /** They had the advice, and want nothing more. */
    ENOUGH;

    @Override
    public String label() {
        return switch (this) {
            case REPORT -> text("purpose.report");
            case KEEP_PRIVATE -> text("purpose.keep-private");
            case ADVICE -> text("purpose.advice");
            case ENOUGH -> text("purpose.enough");
        };
    }
}
