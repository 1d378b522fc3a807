package org.wardmate.teams.web;

/** An answer to a request over HTTP; the body is JSON, or empty. */
public record Answer(int status, String body) {
    static Answer of(int status) {
        return new Answer(status, "");
    }
}
