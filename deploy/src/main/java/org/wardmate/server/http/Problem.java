package org.wardmate.server.http;

/** Why a request got no answer: its HTTP status and the key of the words that say so. */
public enum Problem {
    NOT_FOUND(404, "problemNotFound"),
    NO_SUCH_MEMBER(404, "problemNoSuchMember"),
    NO_SUCH_DOCUMENT(404, "problemNoSuchDocument"),
    NO_SUCH_EXPORT(404, "problemNoSuchExport"),
    LINK_OVER(410, "problemLinkOver"),
    EXPORT_NOT_READY(409, "problemExportNotReady"),
    NOT_UNDERSTOOD(400, "problemNotUnderstood"),
    OTHER_HOST(421, "problemOtherHost"),
    OTHER_ORIGIN(403, "problemOtherOrigin"),
    TOO_LARGE(413, "problemTooLarge"),
    FILE_TOO_LARGE(413, "problemFileTooLarge"),
    UNEXPECTED(500, "problemUnexpected");

    final int status;
    final String words;

    Problem(int status, String words) {
        this.status = status;
        this.words = words;
    }
}
