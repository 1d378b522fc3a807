package org.wardmate.slack.client;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Golden;
import org.wardmate.message.Message;
import org.wardmate.message.Specimens;
import org.wardmate.slack.render.SlackJson;

/** Home pages as Slack gets them; see {@link Golden} for how to renew the files. */
class HomePagesTest {
    @Test
    void areRenderedAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        Specimens.all().forEach((name, page) -> {
            if (name.startsWith(Specimens.HOME)) {
                payloads.put(name + ".json", json(page, ""));
            }
        });
        payloads.put("home.answered.json", json(Message.saying("Your reports"), Sayings.ANSWERED_IN_MESSAGES));
        Golden.assertKept("home", payloads);
    }

    private static String json(Message page, String note) {
        return SlackJson.pretty(HomePages.view(page, note));
    }
}
