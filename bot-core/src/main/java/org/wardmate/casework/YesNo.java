package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** An answer to a yes-or-no question from someone who need not know. */
public enum YesNo implements Labelled {
    YES,
    NO,
    NOT_SURE;

    @Override
    public String label() {
        return switch (this) {
            case YES -> text("answer.yes");
            case NO -> text("answer.no");
            case NOT_SURE -> text("answer.not-sure");
        };
    }
}
