package org.wardmate.teams.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Golden;
import org.wardmate.message.SampleMessages;
import tools.jackson.databind.node.ObjectNode;

/** The sample messages as Teams gets them; see {@link Golden} for how to renew the files. */
class GoldenTest {
    @Test
    void rendersTheSamplesAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        SampleMessages.all().forEach((name, message) -> {
            List<ObjectNode> cards = new AdaptiveCardRenderer().render(message);
            for (int n = 0; n < cards.size(); n++) {
                String part = cards.size() == 1 ? "" : "-" + (n + 1);
                payloads.put(name + part + ".json", CardJson.pretty(cards.get(n)));
            }
        });
        Golden.assertKept(payloads);
    }
}
