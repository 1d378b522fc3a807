package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** What kind of abuse it is, in the words a member would choose; a report may be of several. */
public enum Kind implements Labelled {
    THREAT,
    ADDRESS,
    HATE,
    PERSISTENT,
    INTIMATE,
    CHILD_IMAGES,
    SELF_HARM,
    IMPERSONATION,
    FALSEHOOD,
    RUDE,
    OTHER;

    @Override
    public String label() {
        return switch (this) {
            case THREAT -> text("kind.threat");
            case ADDRESS -> text("kind.address");
            case HATE -> text("kind.hate");
            case PERSISTENT -> text("kind.persistent");
            case INTIMATE -> text("kind.intimate");
            case CHILD_IMAGES -> text("kind.child-images");
            case SELF_HARM -> text("kind.self-harm");
            case IMPERSONATION -> text("kind.impersonation");
            case FALSEHOOD -> text("kind.falsehood");
            case RUDE -> text("kind.rude");
            case OTHER -> text("kind.other");
        };
    }
}
