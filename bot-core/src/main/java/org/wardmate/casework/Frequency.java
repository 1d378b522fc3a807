package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** How often it has happened. */
public enum Frequency implements Labelled {
    ONCE,
    A_FEW_TIMES,
    MANY_TIMES;

    @Override
    public String label() {
        return switch (this) {
            case ONCE -> text("frequency.once");
            case A_FEW_TIMES -> text("frequency.few");
            case MANY_TIMES -> text("frequency.many");
        };
    }
}
