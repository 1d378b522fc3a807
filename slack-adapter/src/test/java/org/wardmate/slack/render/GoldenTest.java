package org.wardmate.slack.render;

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

/** Messages as Slack gets them, and the windows that open from them; see {@link Golden} for how to renew the files. */
class GoldenTest {
    /** Of what only Slack says, that which is no message. */
    private static final List<String> NO_MESSAGES = List.of("home.", "install.", "kept.", "form.missing.");

    private final BlockKitRenderer renderer = new BlockKitRenderer();

    private static List<String> shown(List<SlackMessage> rendered) {
        return rendered.stream().map(SlackJson::pretty).toList();
    }

    private static List<String> windows(Message message) {
        return message.blocks().stream()
                .filter(Window::suits)
                .map(block -> SlackJson.pretty(Window.of(block)))
                .toList();
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
        Specimens.said()
                .forEach((name, message) -> Golden.put(payloads, name, shown(renderer.render(message, Window::suits))));
        Golden.assertKept("said", payloads);
    }

    @Test
    void rendersEveryWindowAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        Specimens.said().forEach((name, message) -> Golden.put(payloads, name, windows(message)));
        Golden.assertKept("windows", payloads);
    }

    @Test
    void rendersWhatOnlySlackSaysAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        ResourceBundle sayings = ResourceBundle.getBundle("org.wardmate.slack.sayings");
        sayings.keySet().stream()
                .filter(key -> NO_MESSAGES.stream().noneMatch(key::startsWith))
                .forEach(key ->
                        Golden.put(payloads, key, shown(renderer.render(Message.saying(sayings.getString(key))))));
        Golden.assertKept("sayings", payloads);
    }

    /** With windows, and without them where Slack cannot open any. */
    @Test
    void keepsLimitsAndWordsOfEveryMessage() {
        assertThat(Specimens.said().values()).allSatisfy(message -> {
            SlackLimits.assertHeld(renderer.render(message, Window::suits));
            SlackLimits.assertHeld(renderer.render(message));
            KeptWords.assertKept(message, SlackJson.texts(renderer.render(message)));
        });
    }
}
