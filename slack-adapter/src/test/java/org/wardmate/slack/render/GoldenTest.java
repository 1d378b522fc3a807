package org.wardmate.slack.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Golden;
import org.wardmate.message.SampleMessages;

/** The sample messages as Slack gets them; see {@link Golden} for how to renew the files. */
class GoldenTest {
    @Test
    void rendersTheSamplesAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        SampleMessages.all().forEach((name, message) -> {
            List<SlackMessage> rendered = new BlockKitRenderer().render(message);
            for (int n = 0; n < rendered.size(); n++) {
                String part = rendered.size() == 1 ? "" : "-" + (n + 1);
                payloads.put(name + part + ".json", SlackJson.pretty(rendered.get(n)));
            }
        });
        Golden.assertKept(payloads);
    }
}
