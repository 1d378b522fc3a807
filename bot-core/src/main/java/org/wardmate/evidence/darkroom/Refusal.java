package org.wardmate.evidence.darkroom;

import static org.wardmate.message.Texts.text;

/** Why a file is not kept as evidence. */
public enum Refusal {
    WEB_PAGE,
    SVG,
    PROGRAM,
    FILM,
    HEIC,
    UNKNOWN,
    EMPTY,
    DAMAGED,
    TOO_LARGE,
    TOO_MANY_PIXELS,
    TOO_MANY_FRAMES,
    TOO_HEAVY,
    LOCKED_PDF,
    LONG_PDF,
    TOO_MANY_FILES,
    /** The fault is ours: the same file may be taken later. */
    NOT_NOW;

    /** What the person is told: what it was, and what to do instead. */
    public String sentence() {
        return switch (this) {
            case WEB_PAGE -> text("evidence.refused.web-page");
            case SVG -> text("evidence.refused.svg");
            case PROGRAM -> text("evidence.refused.program");
            case FILM -> text("evidence.refused.film");
            case HEIC -> text("evidence.refused.heic");
            case UNKNOWN -> text("evidence.refused.unknown");
            case EMPTY -> text("evidence.refused.empty");
            case DAMAGED -> text("evidence.refused.damaged");
            case TOO_LARGE -> text("evidence.refused.too-large", "" + Limits.STANDARD.megabytes());
            case TOO_MANY_PIXELS -> text("evidence.refused.too-many-pixels");
            case TOO_MANY_FRAMES -> text("evidence.refused.too-many-frames");
            case TOO_HEAVY -> text("evidence.refused.too-heavy");
            case LOCKED_PDF -> text("evidence.refused.locked-pdf");
            case LONG_PDF -> text("evidence.refused.long-pdf", "" + Limits.STANDARD.pages());
            case TOO_MANY_FILES -> text("evidence.refused.too-many-files", "" + Limits.STANDARD.files());
            case NOT_NOW -> text("evidence.refused.not-now");
        };
    }
}
