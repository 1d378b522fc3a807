package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** What is taken out of a case. */
public enum What implements Labelled {
    /** One ZIP with the pictures, the papers and the checksums. */
    PACK,
    /** The police hand-over sheet alone. */
    POLICE_SHEET;

    @Override
    public String label() {
        return switch (this) {
            case PACK -> text("handover.what.pack");
            case POLICE_SHEET -> text("handover.what.sheet");
        };
    }
}
