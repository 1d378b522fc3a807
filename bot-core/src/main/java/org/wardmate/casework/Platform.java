package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** Where it happened. */
public enum Platform implements Labelled {
    FACEBOOK,
    X,
    INSTAGRAM,
    WHATSAPP,
    TIKTOK,
    YOUTUBE,
    NEXTDOOR,
    LINKEDIN,
    EMAIL,
    IN_PERSON,
    ELSEWHERE;

    @Override
    public String label() {
        return switch (this) {
            case FACEBOOK -> text("platform.facebook");
            case X -> text("platform.x");
            case INSTAGRAM -> text("platform.instagram");
            case WHATSAPP -> text("platform.whatsapp");
            case TIKTOK -> text("platform.tiktok");
            case YOUTUBE -> text("platform.youtube");
            case NEXTDOOR -> text("platform.nextdoor");
            case LINKEDIN -> text("platform.linkedin");
            case EMAIL -> text("platform.email");
            case IN_PERSON -> text("platform.in-person");
            case ELSEWHERE -> text("platform.elsewhere");
        };
    }
}
