package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** What came of a case. */
public enum Outcome implements Labelled {
    /** What was posted is gone, or the account is. */
    TAKEN_DOWN,
    /** The person was spoken to or warned. */
    SPOKEN_TO,
    WITH_THE_POLICE,
    /** It goes on as a complaint under the code of conduct. */
    CODE_OF_CONDUCT,
    /** The member got help and advice. */
    SUPPORTED,
    NO_FURTHER_ACTION;

    @Override
    public String label() {
        return switch (this) {
            case TAKEN_DOWN -> text("outcome.taken-down");
            case SPOKEN_TO -> text("outcome.spoken-to");
            case WITH_THE_POLICE -> text("outcome.police");
            case CODE_OF_CONDUCT -> text("outcome.code");
            case SUPPORTED -> text("outcome.supported");
            case NO_FURTHER_ACTION -> text("outcome.none");
        };
    }
}
