package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** Whether the member is safe while they report. */
public enum Safety implements Labelled {
    SAFE,
    NOT_SURE,
    IN_DANGER,
    /** They were in danger when they began, and said later that they no longer are. */
    SAFE_AGAIN;

    @Override
    public String label() {
        return switch (this) {
            case SAFE -> text("safe-now.yes");
            case NOT_SURE -> text("safe-now.not-sure");
            case IN_DANGER -> text("safe-now.no");
            case SAFE_AGAIN -> text("safe-now.again");
        };
    }
}
