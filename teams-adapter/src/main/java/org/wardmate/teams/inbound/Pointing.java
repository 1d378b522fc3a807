package org.wardmate.teams.inbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.wardmate.teams.client.Place;
import tools.jackson.databind.JsonNode;

/**
 * "Report this message", chosen beside somebody's message in whatever chat it stands. Teams asks first what to show, by
 * {@code fetchTask}, and then tells that the person went on, by {@code submitAction}.
 */
final class Pointing {
    private static final String ASKS = "composeExtension/fetchTask";
    private static final String GOES_ON = "composeExtension/submitAction";
    private static final Set<String> TEAMS =
            Set.of("teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com", "teams.microsoft.us");
    private static final int LONGEST_LINK = 2000;

    private Pointing() {}

    static boolean isOne(JsonNode activity) {
        String name = activity.path("name").asString("");
        JsonNode value = activity.path("value");
        return activity.path("type").asString().equals("invoke")
                && (name.equals(ASKS) || name.equals(GOES_ON))
                && value.path("commandId").asString("").equals("report-message")
                && value.path("commandContext").asString("").equals("message");
    }

    /** Whether the person has yet to be told what comes of it. */
    static boolean onlyAsks(JsonNode activity) {
        return activity.path("name").asString("").equals(ASKS);
    }

    static Arrival.Pointed read(JsonNode activity) {
        JsonNode message = message(activity.path("value"));
        return new Arrival.Pointed(
                Gestures.id(activity),
                Gestures.user(activity),
                place(activity),
                MessageBody.plain(message.path("body")),
                link(message.path("linkToMessage").asString("")));
    }

    private static JsonNode message(JsonNode value) {
        JsonNode message = value.path("messagePayload");
        // What the dialog was given comes back with it, should Teams not say once more which message it was.
        JsonNode found = message.isObject() ? message : value.path("data").path("messagePayload");
        if (!found.isObject()) {
            throw new IllegalArgumentException("It does not say which message.");
        }
        return found;
    }

    /** Never the chat with Wardmate alone, even where Teams calls a chat of two people personal. */
    private static Place place(JsonNode activity) {
        return new Place(
                Gestures.tenant(activity),
                Gestures.required(activity, "serviceUrl"),
                Gestures.required(activity.path("conversation"), "id"),
                Place.Kind.GROUP,
                Gestures.required(activity.path("recipient"), "id"));
    }

    private static String link(String written) {
        try {
            URI uri = new URI(written);
            boolean isTeams = "https".equals(uri.getScheme())
                    && uri.getRawUserInfo() == null
                    && TEAMS.contains(String.valueOf(uri.getHost()));
            return isTeams && written.length() <= LONGEST_LINK ? written : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
