package org.wardmate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Somebody's hand on Slack's keys: what they do reaches the app as Slack would tell it, signed, within three seconds. */
public final class Hand {
    private static final AtomicLong SERIAL = new AtomicLong();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final FakeSlack slack;
    private final Way way;
    private final String user;

    /** The way from Slack to the app. */
    private interface Way {
        Said says(String body, String type);
    }

    private record Said(int status, String body) {}

    /** Reaches the app over HTTP. */
    public Hand(FakeSlack slack, URI app, Clock clock, String user) {
        this(slack, user, (body, type) -> {
            String timestamp = Long.toString(clock.instant().getEpochSecond());
            HttpResponse<String> answer =
                    send(app, body.getBytes(StandardCharsets.UTF_8), type, timestamp, signed(timestamp, body));
            return new Said(answer.statusCode(), answer.body());
        });
    }

    private Hand(FakeSlack slack, String user, Way way) {
        this.slack = slack;
        this.way = way;
        this.user = user;
    }

    /** Reaches the app over the connection that it opened. */
    public static Hand overSocket(FakeSlack slack, String user) {
        return new Hand(slack, user, (body, type) -> {
            if (type.equals("application/json")) {
                return new Said(200, slack.socket().handsIn("events_api", JsonParser.parseString(body)));
            }
            Form form = Form.read(body);
            String payload = form.orNull("payload");
            return new Said(
                    200,
                    payload == null
                            ? slack.socket().handsIn("slash_commands", form.asJson())
                            : slack.socket().handsIn("interactive", JsonParser.parseString(payload)));
        });
    }

    public String channel() {
        return FakeSlack.direct(user);
    }

    /** What Wardmate said to them directly. */
    public List<Post> sees() {
        return slack.said(channel());
    }

    public void writes(String text) {
        sends(event("message", written(text, null)));
    }

    /** Writes something that Slack tells of under this id. */
    public void writes(String text, String eventId) {
        sends(event("message", written(text, null), eventId));
    }

    public void writesInThread(String text, String thread) {
        sends(event("message", written(text, thread)));
    }

    /** The event for something they wrote, to be sent, or sent again, later. */
    public String written(String text) {
        return event("message", written(text, null));
    }

    private JsonObject written(String text, @Nullable String thread) {
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        Post post = slack.post(channel(), user, thread, escaped);
        JsonObject event = post.asJson(false);
        event.addProperty("channel", channel());
        event.addProperty("channel_type", "im");
        return event;
    }

    public void shares(String name, byte[] content, String type) {
        shares("", slack.keep(name, content, type));
    }

    public void shares(String words, JsonObject... files) {
        JsonObject event = written(words, null);
        event.addProperty("subtype", "file_share");
        JsonArray array = new JsonArray();
        List.of(files).forEach(array::add);
        event.add("files", array);
        sends(event("message", event));
    }

    public JsonObject keeps(String name, byte[] content, String type) {
        return slack.keep(name, content, type);
    }

    public Post mentions(String channel, String text) {
        Post post = slack.post(channel, user, null, "<@" + FakeSlack.BOT + "> " + text);
        JsonObject event = post.asJson(false);
        event.addProperty("channel", channel);
        sends(event("app_mention", event));
        return post;
    }

    public void opens(String tab) {
        JsonObject event = new JsonObject();
        event.addProperty("user", user);
        event.addProperty("channel", channel());
        event.addProperty("tab", tab);
        slack.post(channel(), "USLACKBOT", null, "");
        sends(event("app_home_opened", event));
    }

    /** Opens the assistant's pane; gives its thread. */
    public String opensPane() {
        Post root = slack.post(channel(), "USLACKBOT", null, "New Assistant Thread");
        JsonObject thread = new JsonObject();
        thread.addProperty("user_id", user);
        thread.addProperty("channel_id", channel());
        thread.addProperty("thread_ts", root.ts());
        thread.add("context", new JsonObject());
        JsonObject event = new JsonObject();
        event.add("assistant_thread", thread);
        sends(event("assistant_thread_started", event));
        return root.ts();
    }

    public void commands(String command, String text) {
        sendsForm(Form.written(Map.of(
                "command",
                command,
                "text",
                text,
                "team_id",
                FakeSlack.TEAM,
                "user_id",
                user,
                "channel_id",
                "C0GENERAL",
                "trigger_id",
                slack.trigger(),
                "response_url",
                slack.hookAddress())));
    }

    /** Presses the latest button with this label. */
    public void clicks(String label) {
        presses(latest("button", label));
    }

    /** What Slack would not let anybody send from a window: what must be filled in and is not, and the like. */
    public static final class NotFilledIn extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotFilledIn(String what) {
            super(what);
        }
    }

    /** Fills in a window as Slack lets people do, and sends it; gives what the app says of it, empty where it took it. */
    public String fills(JsonObject view, Map<String, List<String>> values) {
        for (JsonElement element : view.getAsJsonArray("blocks")) {
            JsonObject block = element.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                checks(block, values);
            }
        }
        return sendsWindow(view, values);
    }

    private static void checks(JsonObject input, Map<String, List<String>> values) {
        JsonObject field = input.getAsJsonObject("element");
        List<String> given = values.getOrDefault(field.get("action_id").getAsString(), List.of());
        boolean isOptional = input.has("optional") && input.get("optional").getAsBoolean();
        if (given.stream().allMatch(String::isEmpty) && !isOptional) {
            throw new NotFilledIn(input.toString());
        }
        boolean isTooLong = field.has("max_length")
                && given.stream()
                        .anyMatch(
                                each -> each.length() > field.get("max_length").getAsInt());
        boolean isNotOffered = field.has("options")
                && !given.stream()
                        .allMatch(each -> field.getAsJsonArray("options").asList().stream()
                                .anyMatch(option -> option.getAsJsonObject()
                                        .get("value")
                                        .getAsString()
                                        .equals(each)));
        if (isTooLong || isNotOffered) {
            throw new NotFilledIn(input.toString());
        }
    }

    /** Sends a window with any values, as nobody could by hand. */
    public String sendsWindow(JsonObject view, Map<String, List<String>> values) {
        JsonObject blocks = new JsonObject();
        for (JsonElement element : view.getAsJsonArray("blocks")) {
            JsonObject block = element.getAsJsonObject();
            if (block.get("type").getAsString().equals("input")) {
                JsonObject input = block.getAsJsonObject("element");
                String field = input.get("action_id").getAsString();
                JsonObject fields = new JsonObject();
                fields.add(field, value(input.get("type").getAsString(), values.getOrDefault(field, List.of())));
                blocks.add(block.get("block_id").getAsString(), fields);
            }
        }
        return sendsWindow(view, blocks);
    }

    /** Chooses files in a window, and sends it. */
    public String givesInWindow(JsonObject view, JsonObject... files) {
        JsonObject input = view.getAsJsonArray("blocks").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.get("type").getAsString().equals("input"))
                .findFirst()
                .orElseThrow();
        JsonObject element = input.getAsJsonObject("element");
        if (files.length > element.get("max_files").getAsInt()) {
            throw new NotFilledIn("too many files");
        }
        JsonArray chosen = new JsonArray();
        List.of(files).forEach(chosen::add);
        JsonObject value = new JsonObject();
        value.addProperty("type", "file_input");
        value.add("files", chosen);
        JsonObject fields = new JsonObject();
        fields.add(element.get("action_id").getAsString(), value);
        JsonObject blocks = new JsonObject();
        blocks.add(input.get("block_id").getAsString(), fields);
        return sendsWindow(view, blocks);
    }

    private String sendsWindow(JsonObject view, JsonObject blocks) {
        JsonObject state = new JsonObject();
        state.add("values", blocks);
        JsonObject sent = view.deepCopy();
        sent.add("state", state);
        JsonObject payload = interaction("view_submission");
        payload.add("view", sent);
        String answer = sendsPayload(payload);
        if (answer.isEmpty()) {
            slack.close(view);
        }
        return answer;
    }

    /** Ticks one box in the latest form that has it, and sends the form. */
    public void ticksAndSends(String label) {
        JsonObject input = sees().reversed().stream()
                .flatMap(post -> post.ofType("input").stream())
                .filter(each -> each.toString().contains("\"" + label + "\""))
                .findFirst()
                .orElseThrow();
        JsonObject element = input.getAsJsonObject("element");
        String value = element.getAsJsonArray("options").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(option ->
                        option.getAsJsonObject("text").get("text").getAsString().equals(label))
                .map(option -> option.get("value").getAsString())
                .findFirst()
                .orElseThrow();
        String block = input.get("block_id").getAsString();
        submits(
                block.substring(block.indexOf(':') + 1),
                Map.of(element.get("action_id").getAsString(), List.of(value)));
    }

    private JsonObject latest(String type, String label) {
        return sees().reversed().stream()
                .flatMap(post -> post.ofType(type).stream())
                .filter(each ->
                        each.getAsJsonObject("text").get("text").getAsString().equals(label))
                .findFirst()
                .orElseThrow();
    }

    /** Presses a button by what it carries; the message it is in need not be the last. */
    public void presses(String value) {
        JsonObject button = button(value);
        button.addProperty("value", value);
        presses(button);
    }

    /** Presses a button that was seen somewhere. */
    public void presses(JsonObject button) {
        JsonObject payload = interaction("block_actions");
        JsonArray actions = new JsonArray();
        actions.add(action(
                button.get("action_id").getAsString(), "", button.get("value").getAsString()));
        payload.add("actions", actions);
        payload.add("container", container());
        sendsPayload(payload);
    }

    private JsonObject button(String value) {
        return sees().reversed().stream()
                .flatMap(post -> post.ofType("button").stream())
                .filter(button -> button.get("action_id").getAsString().startsWith("press."))
                .filter(button -> button.get("value").getAsString().equals(value))
                .findFirst()
                .orElseGet(() -> {
                    JsonObject anything = new JsonObject();
                    anything.addProperty("action_id", "press.1");
                    return anything;
                });
    }

    /** Sends a form that stands in the conversation. */
    public void submits(String form, Map<String, List<String>> values) {
        JsonObject block = submitBlock(form);
        String blockId = block.get("block_id").getAsString();
        String place = blockId.substring(0, blockId.indexOf('.'));
        JsonObject payload = interaction("block_actions");
        JsonArray actions = new JsonArray();
        actions.add(action("submit", blockId, form));
        payload.add("actions", actions);
        payload.add("container", container());
        payload.add("state", state(place, form, values));
        sendsPayload(payload);
    }

    private JsonObject submitBlock(String form) {
        return sees().reversed().stream()
                .flatMap(post -> post.ofType("actions").stream())
                .filter(block -> block.has("block_id")
                        && block.get("block_id").getAsString().endsWith(".submit:" + form))
                .findFirst()
                .orElseGet(() -> {
                    JsonObject anything = new JsonObject();
                    anything.addProperty("block_id", "0.submit:" + form);
                    return anything;
                });
    }

    private JsonObject state(String place, String form, Map<String, List<String>> values) {
        JsonObject blocks = new JsonObject();
        int number = 0;
        for (Map.Entry<String, List<String>> each : values.entrySet()) {
            number++;
            JsonObject field = new JsonObject();
            field.add(each.getKey(), valueInChat(each.getKey(), each.getValue()));
            blocks.add(place + "." + number + ":" + form, field);
        }
        JsonObject state = new JsonObject();
        state.add("values", blocks);
        return state;
    }

    private JsonObject valueInChat(String field, List<String> chosen) {
        String type = sees().reversed().stream()
                .flatMap(Post::objects)
                .filter(object -> object.has("action_id")
                        && object.get("action_id").getAsString().equals(field))
                .map(object -> object.get("type").getAsString())
                .findFirst()
                .orElse("plain_text_input");
        return value(type, chosen);
    }

    /** As the kind of input says: words, one choice, several, or a date. */
    private static JsonObject value(String type, List<String> chosen) {
        JsonObject value = new JsonObject();
        value.addProperty("type", type);
        switch (type) {
            case "checkboxes", "multi_static_select" -> {
                JsonArray options = new JsonArray();
                chosen.forEach(each -> options.add(option(each)));
                value.add("selected_options", options);
            }
            case "radio_buttons", "static_select" ->
                chosen.stream().findFirst().ifPresent(each -> value.add("selected_option", option(each)));
            case "datepicker" ->
                chosen.stream().findFirst().ifPresent(each -> value.addProperty("selected_date", each));
            default -> chosen.stream().findFirst().ifPresent(each -> value.addProperty("value", each));
        }
        return value;
    }

    private static JsonObject option(String value) {
        JsonObject option = new JsonObject();
        option.addProperty("value", value);
        return option;
    }

    public void asksAtHome(String question) {
        JsonObject payload = interaction("block_actions");
        JsonArray actions = new JsonArray();
        actions.add(action("ask-home", "", "ask"));
        payload.add("actions", actions);
        JsonObject words = new JsonObject();
        words.addProperty("type", "plain_text_input");
        words.addProperty("value", question);
        JsonObject fields = new JsonObject();
        fields.add("question", words);
        JsonObject blocks = new JsonObject();
        blocks.add("ask:home", fields);
        JsonObject state = new JsonObject();
        state.add("values", blocks);
        JsonObject view = new JsonObject();
        view.addProperty("type", "home");
        view.addProperty("id", "V0HOME");
        view.add("state", state);
        payload.add("view", view);
        sendsPayload(payload);
    }

    /** Chooses "Report this message" on a message. */
    public void reports(String channel, Post post) {
        JsonObject payload = interaction("message_action");
        payload.addProperty("callback_id", "report-message");
        payload.addProperty("message_ts", post.ts());
        JsonObject place = new JsonObject();
        place.addProperty("id", channel);
        payload.add("channel", place);
        JsonObject message = new JsonObject();
        message.addProperty("text", post.text());
        payload.add("message", message);
        sendsPayload(payload);
    }

    private JsonObject container() {
        JsonObject container = new JsonObject();
        container.addProperty("type", "message");
        container.addProperty("channel_id", channel());
        container.addProperty("message_ts", "1.1");
        return container;
    }

    private static JsonObject action(String id, String block, String value) {
        JsonObject action = new JsonObject();
        action.addProperty("type", "button");
        action.addProperty("action_id", id);
        action.addProperty("block_id", block);
        action.addProperty("value", value);
        action.addProperty("action_ts", "1." + SERIAL.incrementAndGet());
        return action;
    }

    private JsonObject interaction(String type) {
        JsonObject team = new JsonObject();
        team.addProperty("id", FakeSlack.TEAM);
        JsonObject person = new JsonObject();
        person.addProperty("id", user);
        JsonObject payload = new JsonObject();
        payload.addProperty("type", type);
        payload.addProperty("trigger_id", slack.trigger());
        payload.add("team", team);
        payload.add("user", person);
        return payload;
    }

    /** An event as Slack tells of it. */
    public static String event(String type, JsonObject event) {
        return event(type, event, "Ev" + SERIAL.incrementAndGet());
    }

    public static String event(String type, JsonObject event, String id) {
        event.addProperty("type", type);
        JsonObject payload = new JsonObject();
        payload.addProperty("type", "event_callback");
        payload.addProperty("team_id", FakeSlack.TEAM);
        payload.addProperty("api_app_id", "A0WARDMATE");
        payload.addProperty("event_id", id);
        payload.addProperty("event_time", System.currentTimeMillis() / 1000);
        payload.add("event", event);
        return payload.toString();
    }

    private String sendsPayload(JsonObject payload) {
        return sendsForm(Form.written(Map.of("payload", payload.toString())));
    }

    private String sendsForm(String form) {
        Said answer = way.says(form, "application/x-www-form-urlencoded");
        taken(answer);
        return answer.body();
    }

    /** Sends an event; Slack sends it again, up to three times, where it was not taken in time. */
    public void sends(String json) {
        Said answer = way.says(json, "application/json");
        for (int retry = 1; retry <= 3 && answer.status() != 200; retry++) {
            answer = way.says(json, "application/json");
        }
        taken(answer);
    }

    private static void taken(Said answer) {
        if (answer.status() != 200) {
            throw new AssertionError("The app answered " + answer.status() + ": " + answer.body());
        }
    }

    /** Sends any bytes with any signature; a blank one is left out. */
    public static HttpResponse<String> send(URI app, byte[] body, String type, String timestamp, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(app)
                .timeout(Duration.ofSeconds(3))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!timestamp.isBlank()) {
            request.header("X-Slack-Request-Timestamp", timestamp);
        }
        if (!signature.isBlank()) {
            request.header("X-Slack-Signature", signature);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String signed(String timestamp, String body) {
        return signed(FakeSlack.SECRET, timestamp, body.getBytes(StandardCharsets.UTF_8));
    }

    public static String signed(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
