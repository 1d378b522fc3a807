package org.wardmate.teams.web;

import org.wardmate.teams.client.Sayings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What Teams shows, to the one person alone, when they chose "Report this message". */
final class Dialogs {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    /** Teams hands a card back with all that is in it, and not one that is too large. */
    private static final int LONGEST_CONTENT = 8000;

    private Dialogs() {}

    static String saying(String words) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putObject("task").put("type", "message").put("value", words);
        return answer.toString();
    }

    /** What comes of it, and a button to go on, which carries the message. */
    static String before(JsonNode activity) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode value = answer.putObject("task").put("type", "continue").putObject("value");
        value.put("title", Sayings.POINTING_TITLE).put("height", 160).put("width", 420);
        ObjectNode card = value.putObject("card").put("contentType", CARD).putObject("content");
        card.put("type", "AdaptiveCard").put("version", "1.5");
        card.putArray("body")
                .addObject()
                .put("type", "TextBlock")
                .put("text", Sayings.POINTING)
                .put("wrap", true);
        ObjectNode button = card.putArray("actions")
                .addObject()
                .put("type", "Action.Submit")
                .put("title", Sayings.POINTING_GO_ON)
                .put("style", "positive");
        button.putObject("data")
                .set("messagePayload", message(activity.path("value").path("messagePayload")));
        return answer.toString();
    }

    private static ObjectNode message(JsonNode payload) {
        String content = payload.path("body").path("content").asString("");
        ObjectNode message = JsonNodeFactory.instance.objectNode();
        message.put("linkToMessage", payload.path("linkToMessage").asString(""));
        message.putObject("body")
                .put("contentType", payload.path("body").path("contentType").asString(""))
                .put("content", content.substring(0, Math.min(content.length(), LONGEST_CONTENT)));
        return message;
    }
}
