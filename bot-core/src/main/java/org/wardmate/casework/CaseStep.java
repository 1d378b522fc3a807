package org.wardmate.casework;

import static org.wardmate.message.Texts.text;

import org.wardmate.message.Labelled;

/** Something an officer can do about a case outside Wardmate. */
public enum CaseStep implements Labelled {
    /** The detail is the platform's ticket number. */
    REPORTED_TO_PLATFORM,
    /** The detail is the police's reference and the force. */
    REPORTED_TO_POLICE,
    WARNING_SENT,
    CODE_COMPLAINT_OPENED,
    /** Whether the member's address can be found, and should be taken down. */
    ADDRESS_CHECKED,
    OTHER;

    @Override
    public String label() {
        return switch (this) {
            case REPORTED_TO_PLATFORM -> text("case-step.platform");
            case REPORTED_TO_POLICE -> text("case-step.police");
            case WARNING_SENT -> text("case-step.warning");
            case CODE_COMPLAINT_OPENED -> text("case-step.code");
            case ADDRESS_CHECKED -> text("case-step.address");
            case OTHER -> text("case-step.other");
        };
    }
}
