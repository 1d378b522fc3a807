package org.wardmate.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Block;
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

    private static Map<String, Message> said() {
        return Specimens.all().entrySet().stream()
                .filter(specimen -> !specimen.getKey().startsWith(Specimens.HOME))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new));
    }

    private static Stream<Block> windows(Message message) {
        return message.blocks().stream().filter(Window::suits);
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
        said().forEach((name, message) -> put(payloads, name, renderer.render(message, Window::suits)));
        Golden.assertKept("said", payloads);
    }

    @Test
    void rendersEveryWindowAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        said().forEach((name, message) -> {
            List<Block> windows = windows(message).toList();
            for (int n = 0; n < windows.size(); n++) {
                String part = windows.size() == 1 ? "" : "-" + (n + 1);
                payloads.put(name + part + ".json", SlackJson.pretty(Window.of(windows.get(n))));
            }
        });
        Golden.assertKept("windows", payloads);
    }

    @Test
    void rendersWhatOnlySlackSaysAsKept() {
        Map<String, String> payloads = new TreeMap<>();
        ResourceBundle sayings = ResourceBundle.getBundle("org.wardmate.slack.sayings");
        sayings.keySet().stream()
                .filter(key -> NO_MESSAGES.stream().noneMatch(key::startsWith))
                .forEach(key -> put(payloads, key, renderer.render(Message.saying(sayings.getString(key)))));
        Golden.assertKept("sayings", payloads);
    }

    /** With windows, and without them where Slack cannot open any. */
    @Test
    void keepsLimitsAndWordsOfEveryMessage() {
        assertThat(said().values()).allSatisfy(message -> {
            SlackLimits.assertHeld(renderer.render(message, Window::suits));
            SlackLimits.assertHeld(renderer.render(message));
            KeptWords.assertKept(message, SlackJson.texts(renderer.render(message)));
        });
    }

    private static void put(Map<String, String> payloads, String name, List<SlackMessage> rendered) {
        for (int n = 0; n < rendered.size(); n++) {
            String part = rendered.size() == 1 ? "" : "-" + (n + 1);
            payloads.put(name + part + ".json", SlackJson.pretty(rendered.get(n)));
        }
    }
}
