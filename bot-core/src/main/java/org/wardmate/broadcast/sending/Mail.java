package org.wardmate.broadcast.sending;

/** The way to people's e-mail, for those whom no platform reaches. Called outside transactions; may take a while. */
@FunctionalInterface
public interface Mail {
    /** What came of a letter. */
    enum Came {
        /** The mail server took it. */
        TAKEN,
        /** Not this time. */
        NOT_NOW,
        /** Never: the server refuses the letter or its address. */
        NEVER
    }

    /**
     * A letter in plain words.
     *
     * @param id stays the same when it is sent again, so that a mail server may know it
     */
    record Letter(String id, String to, String subject, String words) {
        /** Without what it holds, for it could end in a log. */
        @Override
        public String toString() {
            return "letter " + id;
        }
    }

    Came send(Letter letter);
}
