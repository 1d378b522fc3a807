package org.wardmate.slack.web;

import java.util.List;
import java.util.Map;

/** An answer to a request over HTTP. */
public record Answer(int status, String contentType, String body, Map<String, List<String>> headers) {
    public Answer {
        headers = Map.copyOf(headers);
    }

    /** Nothing but a status. */
    public static Answer of(int status) {
        return new Answer(status, "text/plain; charset=utf-8", "", Map.of());
    }
}
