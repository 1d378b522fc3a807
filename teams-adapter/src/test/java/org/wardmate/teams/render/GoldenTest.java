package org.wardmate.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    private static Map<String, Message> said() {
        return Specimens.all().entrySet().stream()
                .filter(specimen -> !specimen.getKey().startsWith(Specimens.HOME))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    @Test
    void rendersTheSamplesAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        SampleMessages.all().forEach((name, message) -> put(payloads, name, renderer.render(message)));
        Golden.assertKept(payloads);
    }

    @Test
    void rendersEveryMessageAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        said().forEach((name, message) -> put(payloads, name, renderer.render(message)));
        Golden.assertKept("said", payloads);
    }

    @Test
    void rendersWhatOnlyTeamsSaysAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        ResourceBundle sayings = ResourceBundle.getBundle("org.wardmate.teams.sayings");
        sayings.keySet().stream()
                .filter(key -> !key.startsWith("kept."))
                .forEach(key -> put(payloads, key, renderer.render(Message.saying(sayings.getString(key)))));
        Golden.assertKept("sayings", payloads);
    }

    @Test
    void keepsTheLimitAndTheWordsOfEveryMessage() {
        assertThat(said().values()).allSatisfy(message -> {
            List<ObjectNode> cards = renderer.render(message);
            assertThat(cards)
                    .allSatisfy(card -> assertThat(CardJson.bytes(card)).isLessThan(25 * 1024));
            KeptWords.assertKept(message, CardJson.texts(cards));
            KeptWords.assertKept(message, CardJson.textsWithFallbacks(cards));
        });
    }

    private static void put(Map<String, String> payloads, String name, List<ObjectNode> cards) {
        for (int n = 0; n < cards.size(); n++) {
            String part = cards.size() == 1 ? "" : "-" + (n + 1);
            payloads.put(name + part + ".json", CardJson.pretty(cards.get(n)));
        }
    }
}
