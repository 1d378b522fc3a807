package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** Whether reporting it helped, as the member says. */
public enum Helped implements Labelled {
    YES,
    PARTLY,
    NO;

    @Override
    public String label() {
        return switch (this) {
            case YES -> text("helped.yes");
            case PARTLY -> text("helped.partly");
            case NO -> text("helped.no");
        };
    }
}
