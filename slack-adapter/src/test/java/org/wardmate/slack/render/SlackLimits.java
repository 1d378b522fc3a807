package org.wardmate.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;

/** The limits Slack names, or is known to keep. */
final class SlackLimits {
    private SlackLimits() {}

    static void assertHeld(List<SlackMessage> messages) {
        assertThat(messages).isNotEmpty();
        messages.forEach(SlackLimits::assertHeld);
    }

    private static void assertHeld(SlackMessage message) {
        List<JsonObject> blocks = SlackJson.blocks(message);
        assertThat(message.text()).isNotBlank().hasSizeLessThan(40_000);
        assertThat(blocks).hasSizeBetween(1, 50);
        assertThat(SlackJson.texts(List.of(message)).stream()
                        .mapToInt(String::length)
                        .sum())
                .isLessThan(11_300);
        assertThat(blocks.stream()
                        .filter(block -> block.has("block_id"))
                        .map(block -> block.get("block_id").getAsString()))
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).hasSizeLessThanOrEqualTo(255));
        blocks.stream().flatMap(SlackJson::objects).forEach(SlackLimits::assertHeld);
    }

    private static void assertHeld(JsonObject object) {
        if (object.has("text") && object.get("text").isJsonPrimitive()) {
            assertThat(object.get("text").getAsString()).isNotBlank().hasSizeLessThanOrEqualTo(3000);
        }
        switch (object.has("type") ? object.get("type").getAsString() : object.has("value") ? "option" : "") {
            case "header" -> assertThat(text(object, "text")).hasSizeLessThanOrEqualTo(150);
            case "actions" ->
                assertThat(object.getAsJsonArray("elements").asList()).hasSizeBetween(1, 5);
            case "button" -> assertThat(text(object, "text")).hasSizeLessThanOrEqualTo(75);
            case "input" -> assertThat(text(object, "label")).hasSizeLessThanOrEqualTo(2000);
            case "plain_text_input" ->
                assertThat(object.get("max_length").getAsInt()).isBetween(1, 3000);
            case "radio_buttons", "checkboxes" ->
                assertThat(object.getAsJsonArray("options").asList()).hasSizeBetween(1, 10);
            case "option" -> assertThat(text(object, "text")).hasSizeLessThanOrEqualTo(75);
            default -> {}
        }
    }

    private static String text(JsonObject object, String name) {
        return object.getAsJsonObject(name).get("text").getAsString();
    }
}
