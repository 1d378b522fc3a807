package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** Who is behind it, as far as the member knows. */
public enum Author implements Labelled {
    UNKNOWN,
    RESIDENT,
    COUNCILLOR,
    OFFICER,
    SOMEONE_ELSE;

    @Override
    public String label() {
        return switch (this) {
            case UNKNOWN -> text("author.unknown");
            case RESIDENT -> text("author.resident");
            case COUNCILLOR -> text("author.councillor");
            case OFFICER -> text("author.officer");
            case SOMEONE_ELSE -> text("author.someone-else");
        };
    }
}
