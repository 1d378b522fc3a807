package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** What is done about pictures where the abuse is itself a picture. */
public enum Pictures implements Labelled {
    NONE,
    WORDS_ONLY;

    @Override
    public String label() {
        return switch (this) {
            case NONE -> text("pictures.none");
            case WORDS_ONLY -> text("pictures.words-only");
        };
    }
}
