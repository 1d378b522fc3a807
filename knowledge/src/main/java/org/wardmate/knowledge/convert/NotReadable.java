package org.wardmate.knowledge.convert;

/** Ends a conversion inside the child process, with the reason. */
final class NotReadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final Conversion.Reason reason;

    NotReadable(Conversion.Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    Conversion.Reason reason() {
        return reason;
    }
}
