package org.wardmate.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Golden;
import org.wardmate.message.KeptWords;
import org.wardmate.message.Message;
import org.wardmate.message.SampleMessages;
import org.wardmate.message.Specimens;
import tools.jackson.databind.node.ObjectNode;

/** Messages as Teams gets them; see {@link Golden} for how to renew the files. */
class GoldenTest {
    private final AdaptiveCardRenderer renderer = new AdaptiveCardRenderer();

    private static List<String> shown(List<ObjectNode> cards) {
        return cards.stream().map(CardJson::pretty).toList();
    }

    @Test
    void rendersTheSamplesAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        SampleMessages.all().forEach((name, message) -> Golden.put(payloads, name, shown(renderer.render(message))));
        Golden.assertKept(payloads);
    }

    @Test
    void rendersEveryMessageAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        Specimens.said().forEach((name, message) -> Golden.put(payloads, name, shown(renderer.render(message))));
        Golden.assertKept("said", payloads);
    }

    @Test
    void rendersWhatOnlyTeamsSaysAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        ResourceBundle sayings = ResourceBundle.getBundle("org.wardmate.teams.sayings");
        sayings.keySet().stream()
                .filter(key -> !key.startsWith("kept."))
                .forEach(key ->
                        Golden.put(payloads, key, shown(renderer.render(Message.saying(sayings.getString(key))))));
        Golden.assertKept("sayings", payloads);
    }

    @Test
    void keepsTheLimitAndTheWordsOfEveryMessage() {
        assertThat(Specimens.said().values()).allSatisfy(message -> {
            List<ObjectNode> cards = renderer.render(message);
            assertThat(cards)
                    .allSatisfy(card -> assertThat(CardJson.bytes(card)).isLessThan(25 * 1024));
            KeptWords.assertKept(message, CardJson.texts(cards));
            KeptWords.assertKept(message, CardJson.textsWithFallbacks(cards));
        });
    }
}
