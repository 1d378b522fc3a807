package org.wardmate.teams.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Somebody's hand on Teams' keys: what they do reaches the bot as Teams would tell it, signed. */
public final class Hand {
    private static final AtomicLong SERIAL = new AtomicLong();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final FakeTeams teams;
    private final URI app;
    private final FakeUser user;

    public Hand(FakeTeams teams, URI app, FakeUser user) {
        this.teams = teams;
        this.app = app;
        this.user = user;
    }

    /** What Wardmate said to them alone. */
    public List<Post> sees() {
        return teams.said(user.chat());
    }

    public void writes(String text) {
        sends(message(text));
    }

    /** Writes something that Teams tells of under this id. */
    public void writes(String text, String id) {
        sends(message(text).put("id", id));
    }

    public ObjectNode message(String text) {
        return activity("message").put("text", text).put("textFormat", "plain");
    }

    public void installs() {
        ObjectNode update = activity("conversationUpdate");
        update.putArray("membersAdded")
                .add(JsonNodeFactory.instance.objectNode().put("id", FakeTeams.BOT))
                .add(user.account());
        sends(update);
        sends(activity("installationUpdate").put("action", "add"));
    }

    public void uninstalls() {
        sends(activity("installationUpdate").put("action", "remove"));
    }

    public void shares(byte[] content, String type, boolean picture) {
        shares("", attachment(content, type, picture));
    }

    public void shares(String words, ObjectNode... attachments) {
        ObjectNode message = message(words);
        ArrayNode all = message.putArray("attachments");
        // Teams sends the words once more, as a page.
        all.addObject().put("contentType", "text/html").put("content", "<p>" + words + "</p>");
        List.of(attachments).forEach(all::add);
        sends(message);
    }

    public ObjectNode attachment(byte[] content, String type, boolean picture) {
        String address = teams.keep(content, type, picture);
        ObjectNode attachment = JsonNodeFactory.instance.objectNode();
        if (picture) {
            return attachment.put("contentType", "image/*").put("contentUrl", address);
        }
        attachment
                .put("contentType", "application/vnd.microsoft.teams.file.download.info")
                .put("name", "threat.png");
        attachment
                .putObject("content")
                .put("downloadUrl", address)
                .put("uniqueId", "one-drive-1")
                .put("fileType", "png");
        return attachment;
    }

    /** Names Wardmate in a channel. */
    public void mentions(String thread, String text) {
        sends(in(thread, mentioning(text)));
    }

    public ObjectNode mentioning(String text) {
        ObjectNode message = message("<at>Wardmate</at> " + text);
        ObjectNode mention =
                message.putArray("entities").addObject().put("type", "mention").put("text", "<at>Wardmate</at>");
        mention.putObject("mentioned").put("id", FakeTeams.BOT).put("name", "Wardmate");
        return message;
    }

    public ObjectNode in(String thread, ObjectNode activity) {
        teams.open(thread);
        ((ObjectNode) activity.get("conversation")).put("id", thread).put("conversationType", "channel");
        return activity;
    }

    /** Chooses "Report this message" beside somebody's message; gives what opens. */
    public JsonNode pointsAt(String chat, String page, String link) {
        return JSON.readTree(sends(pointing(chat, page, link)).body());
    }

    public ObjectNode pointing(String chat, String page, String link) {
        ObjectNode invoke = pointing("composeExtension/fetchTask", chat);
        ObjectNode message = ((ObjectNode) invoke.get("value")).putObject("messagePayload");
        message.put("linkToMessage", link);
        message.putObject("body").put("contentType", "html").put("content", page);
        return invoke;
    }

    private ObjectNode pointing(String name, String chat) {
        ObjectNode invoke = in(chat, activity("invoke").put("name", name));
        invoke.putObject("value").put("commandId", "report-message").put("commandContext", "message");
        return invoke;
    }

    /** Presses the button of what opened. */
    public JsonNode goesOn(String chat, JsonNode dialog, String id) {
        ObjectNode invoke = pointing("composeExtension/submitAction", chat).put("id", id);
        ((ObjectNode) invoke.get("value")).set("data", dialog.at("/task/value/card/content/actions/0/data"));
        return JSON.readTree(sends(invoke).body());
    }

    /** Puts Wardmate into a team. */
    public void brings(String channel) {
        ObjectNode update = in(channel, activity("conversationUpdate"));
        update.putArray("membersAdded").addObject().put("id", FakeTeams.BOT);
        sends(update);
    }

    /** Presses the latest button with this label. */
    public void clicks(String label) {
        JsonNode button = latest(each -> each.path("title").asString("").equals(label));
        execute(button.get("verb").asString(), ((ObjectNode) button.get("data")).deepCopy());
    }

    /** Presses a button by what it carries; it need not be there any more. */
    public void presses(String action) {
        execute(
                "press",
                JsonNodeFactory.instance.objectNode().put("verb", "press").put("action", action));
    }

    /** The same from a client that cannot execute. */
    public void pressesOnAnOldClient(String action) {
        ObjectNode message = activity("message");
        message.putObject("value").put("verb", "press").put("action", action);
        sends(message);
    }

    private JsonNode latest(Predicate<JsonNode> wanted) {
        return sees().reversed().stream()
                .flatMap(post -> post.ofType("Action.Execute"))
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    /** Ticks one box in the latest form that has it, and sends the form. */
    public void ticksAndSends(String label) {
        Post post = sees().reversed().stream()
                .filter(each -> each.ofType("Input.ChoiceSet").anyMatch(input -> has(input, label)))
                .findFirst()
                .orElseThrow();
        JsonNode input = post.ofType("Input.ChoiceSet")
                .filter(each -> has(each, label))
                .findFirst()
                .orElseThrow();
        String value = input.path("choices")
                .valueStream()
                .filter(choice -> choice.path("title").asString("").equals(label))
                .map(choice -> choice.path("value").asString())
                .findFirst()
                .orElseThrow();
        String id = input.get("id").asString();
        JsonNode button = post.ofType("Action.Execute")
                .filter(each -> each.path("data").path("place").asString("").equals(id.substring(0, id.indexOf('.'))))
                .findFirst()
                .orElseThrow();
        execute("submit", ((ObjectNode) button.get("data")).deepCopy().put(id, value));
    }

    private static boolean has(JsonNode input, String label) {
        return input.path("choices")
                .valueStream()
                .anyMatch(choice -> choice.path("title").asString("").equals(label));
    }

    /** Sends a form that stands in the chat. */
    public void submits(String form, Map<String, List<String>> values) {
        ObjectNode data = sees().reversed().stream()
                .flatMap(post -> post.ofType("Action.Execute"))
                .map(button -> (ObjectNode) button.get("data"))
                .filter(each -> each.path("form").asString("").equals(form))
                .findFirst()
                .map(ObjectNode::deepCopy)
                .orElseGet(() -> JsonNodeFactory.instance
                        .objectNode()
                        .put("verb", "submit")
                        .put("form", form)
                        .put("place", 0));
        values.forEach(
                (field, chosen) -> data.put(data.path("place").asString() + "." + field, String.join(",", chosen)));
        execute("submit", data);
    }

    private void execute(String verb, ObjectNode data) {
        ObjectNode invoke = activity("invoke").put("name", "adaptiveCard/action");
        ObjectNode action = invoke.putObject("value").putObject("action");
        action.put("type", "Action.Execute").put("verb", verb).set("data", data);
        HttpResponse<String> answer = sends(invoke);
        if (!answer.body().contains("\"statusCode\":200")) {
            throw new AssertionError("A button was answered: " + answer.body());
        }
    }

    /** Lets some time go by, as a slow network does. */
    public static void waits(long millis) {
        LockSupport.parkNanos(millis * 1_000_000);
    }

    /** An activity of theirs in the chat with Wardmate alone. */
    public ObjectNode activity(String type) {
        teams.open(user.chat());
        ObjectNode activity = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", "activity-" + SERIAL.incrementAndGet())
                .put("timestamp", Instant.now().toString())
                .put("channelId", "msteams")
                .put("serviceUrl", teams.service());
        activity.set("from", user.account());
        activity.putObject("recipient").put("id", FakeTeams.BOT).put("name", "Wardmate");
        activity.putObject("conversation")
                .put("conversationType", "personal")
                .put("tenantId", FakeTeams.TENANT)
                .put("id", user.chat());
        activity.putObject("channelData").putObject("tenant").put("id", FakeTeams.TENANT);
        return activity;
    }

    /** Sends an activity; Teams sends it again where it was not taken. */
    public HttpResponse<String> sends(ObjectNode activity) {
        HttpResponse<String> answer = send(activity);
        for (int retry = 1; retry <= 3 && answer.statusCode() != 200; retry++) {
            answer = send(activity);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError("The bot answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private HttpResponse<String> send(ObjectNode activity) {
        return send(app, activity.toString(), "Bearer " + Tokens.good(teams.service()));
    }

    /** Sends anything under any token; a blank one is left out. */
    public static HttpResponse<String> send(URI app, String body, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(app)
                .timeout(Duration.ofSeconds(15))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!authorization.isBlank()) {
            request.header("Authorization", authorization);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
