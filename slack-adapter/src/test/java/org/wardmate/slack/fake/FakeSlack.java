package org.wardmate.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmate.slack.fake.Weather.Fault;

/**
 * A local Slack: one workspace whose tokens, limits and rules are kept as the real one keeps them. What it does wrong on
 * purpose is its weather.
 */
public final class FakeSlack implements AutoCloseable {
    public static final String TEAM = "T0WARDMATE";
    public static final String BOT = "U0WARDMATE";
    public static final String TOKEN = "xoxb-000000000000-000000000000-wardmatefaketokenwarm";
    public static final String APP_TOKEN = "xapp-1-A0WARDMATE-0000000000-wardmatefakeapptoken";
    public static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, FakeUser> users = new ConcurrentHashMap<>();
    private final Map<String, List<Post>> channels = new ConcurrentHashMap<>();
    private final Map<String, Integer> recorded = new ConcurrentHashMap<>();
    private final Map<String, FakeFile> files = new ConcurrentHashMap<>();
    private final Map<String, JsonObject> homes = new ConcurrentHashMap<>();
    private final List<Beside> beside = new CopyOnWriteArrayList<>();
    private final List<JsonObject> windows = new CopyOnWriteArrayList<>();
    private final Set<String> closed = ConcurrentHashMap.newKeySet();
    private final List<JsonArray> suggested = new CopyOnWriteArrayList<>();
    private final Map<String, Long> triggers = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger refusedConnections = new AtomicInteger();
    private final AtomicLong serial = new AtomicLong();
    private final Limits limits = new Limits();
    private final FakeSocket socket = FakeSocket.start();
    private volatile Duration triggersLast = Duration.ofSeconds(3);
    private volatile Weather weather = Weather.FAIR;
    private volatile boolean limited;
    private volatile String validToken = TOKEN;
    private volatile Optional<String> refusal = Optional.empty();

    /** A file that somebody sent. */
    record FakeFile(String id, String name, Supplier<byte[]> bytes, String type) {
        byte[] content() {
            return bytes.get();
        }
    }

    /** Something said beside a conversation. */
    public record Beside(String id, String text) {}

    private FakeSlack(HttpServer server) {
        this.server = server;
    }

    public static FakeSlack start() {
        return start(0);
    }

    public static FakeSlack start(int port) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1000);
            FakeSlack slack = new FakeSlack(server);
            server.setExecutor(slack.threads);
            server.createContext("/api/", slack::method);
            server.createContext("/files/", slack::file);
            server.createContext("/hooks/", slack::hook);
            server.start();
            return slack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public String apiBaseUrl() {
        return address() + "/api/";
    }

    public FakeSlack weather(Weather now) {
        weather = now;
        return this;
    }

    /** From now on the rate limits are kept. */
    public FakeSlack limited() {
        limited = true;
        return this;
    }

    /** How long after a press a window may be opened. */
    public FakeSlack triggersLast(Duration time) {
        triggersLast = time;
        return this;
    }

    /** From now on every message is refused with this error, until it is empty. */
    public void refuses(String error) {
        refusal = error.isEmpty() ? Optional.empty() : Optional.of(error);
    }

    public void token(String now) {
        validToken = now;
    }

    public FakeUser add(String id, String email, FakeUser.Kind kind) {
        FakeUser user = new FakeUser(id, email, kind);
        users.put(id, user);
        return user;
    }

    public int calls(String method) {
        return recorded.getOrDefault(method, 0);
    }

    public static String direct(String user) {
        return "D" + user.substring(1);
    }

    /** A channel is no longer there. */
    public void forget(String channel) {
        channels.remove(channel);
    }

    /** Somebody deleted a message. */
    public void remove(String channel, String ts) {
        List<Post> posts = channels.getOrDefault(channel, List.of());
        synchronized (posts) {
            posts.removeIf(post -> post.ts().equals(ts));
        }
    }

    /** What stands in a channel, in order. */
    public List<Post> posts(String channel) {
        List<Post> posts = channels.getOrDefault(channel, List.of());
        synchronized (posts) {
            return List.copyOf(posts);
        }
    }

    /** What Wardmate said there. */
    public List<Post> said(String channel) {
        return posts(channel).stream().filter(post -> post.user().equals(BOT)).toList();
    }

    public List<Beside> beside() {
        return List.copyOf(beside);
    }

    public Optional<JsonObject> home(String user) {
        return Optional.ofNullable(homes.get(user));
    }

    public List<JsonObject> windows() {
        return List.copyOf(windows);
    }

    /** The last window with a form that is still open. */
    public Optional<JsonObject> window(String form) {
        return windows.reversed().stream()
                .filter(view -> !closed.contains(view.get("id").getAsString()))
                .filter(view -> view.get("private_metadata").getAsString().equals(form))
                .findFirst();
    }

    FakeSocket socket() {
        return socket;
    }

    /** How many connections of Socket Mode are open. */
    public int connections() {
        return socket.connections();
    }

    /** Asks the app for a new connection, and ends the old one. */
    public void asksForANewConnection() {
        socket.asksForANewConnection();
    }

    /** Breaks all connections without a word, and offers none for as many times as it is asked. */
    public void breaksConnections(int refusals) {
        refusedConnections.set(refusals);
        socket.breaks();
    }

    void close(JsonObject window) {
        closed.add(window.get("id").getAsString());
    }

    public List<JsonArray> suggested() {
        return List.copyOf(suggested);
    }

    public List<String> channels() {
        return List.copyOf(channels.keySet());
    }

    /** An address that answers beside a conversation, as commands carry one. */
    String hookAddress() {
        return address() + "/hooks/" + serial.incrementAndGet();
    }

    String trigger() {
        String trigger = "trigger." + serial.incrementAndGet();
        triggers.put(trigger, System.nanoTime());
        return trigger;
    }

    JsonObject keep(String name, byte[] content, String type) {
        String id = "F" + serial.incrementAndGet();
        files.put(id, new FakeFile(id, name, content::clone, type));
        return fileJson(files.get(id));
    }

    private JsonObject fileJson(FakeFile file) {
        JsonObject json = new JsonObject();
        json.addProperty("id", file.id());
        json.addProperty("name", file.name());
        json.addProperty("size", file.content().length);
        json.addProperty("created", System.currentTimeMillis() / 1000);
        json.addProperty("url_private", address() + "/files/" + file.id());
        json.addProperty("url_private_download", address() + "/files/" + file.id());
        return json;
    }

    Post post(String channel, String user, @Nullable String thread, String text) {
        return put(channel, new Post(nextTs(), user, thread, text, new JsonArray(), null));
    }

    private Post put(String channel, Post post) {
        List<Post> posts = channels.computeIfAbsent(channel, _ -> new ArrayList<>());
        synchronized (posts) {
            posts.add(post);
        }
        return post;
    }

    private String nextTs() {
        return "%d.%06d".formatted(System.currentTimeMillis() / 1000, serial.incrementAndGet() % 1_000_000);
    }

    private void method(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().substring("/api/".length());
        Form form = Form.read(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        recorded.merge(method, 1, Integer::sum);
        Fault fault = weather.over(method, calls.incrementAndGet());
        switch (fault) {
            case TOO_MANY -> tooMany(exchange, 1);
            case FAILED_BEFORE -> respond(exchange, 503, "upstream connect error");
            case DROPPED_BEFORE -> exchange.close();
            case NONE, FAILED_AFTER, DROPPED_AFTER -> {
                int wait = limited ? limits.wait(TEAM, method, form.get("channel")) : 0;
                if (wait > 0) {
                    recorded.merge("too many", 1, Integer::sum);
                    tooMany(exchange, wait);
                    return;
                }
                JsonObject answer =
                        answered(method, form, exchange.getRequestHeaders().getFirst("Authorization"));
                if (fault == Fault.DROPPED_AFTER) {
                    exchange.close();
                } else {
                    respond(exchange, fault == Fault.FAILED_AFTER ? 502 : 200, answer.toString());
                }
            }
        }
    }

    private static void tooMany(HttpExchange exchange, int seconds) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", Integer.toString(seconds));
        respond(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private JsonObject answered(String method, Form form, @Nullable String authorization) {
        if (method.equals("oauth.v2.access")) {
            return OAuth.access(form, validToken);
        }
        String token = authorization == null ? form.get("token") : authorization.replaceFirst("^Bearer ", "");
        if (method.equals("apps.connections.open")) {
            return connection(token);
        }
        if (!token.equals(validToken)) {
            return error(token.isEmpty() ? "not_authed" : "invalid_auth");
        }
        return switch (method) {
            case "auth.test" -> ok("team_id", TEAM, "user_id", BOT, "team", "Sample Council", "bot_id", "B0WARDMATE");
            case "users.info" -> userInfo(users.get(form.get("user")));
            case "users.list" -> userList(form);
            case "users.lookupByEmail" ->
                userInfo(users.values().stream()
                        .filter(user -> user.email().equals(form.get("email")))
                        .filter(user -> user.kind() != FakeUser.Kind.DEACTIVATED)
                        .findFirst()
                        .orElse(null));
            case "conversations.open" -> opened(form.get("users"));
            case "conversations.history" -> history(form, null);
            case "conversations.replies" -> history(form, form.get("ts"));
            case "chat.postMessage" -> posted(form);
            case "chat.update" -> updated(form);
            case "chat.delete" -> deleted(form);
            case "chat.getPermalink" ->
                ok(
                        "permalink",
                        "https://sample.slack.com/archives/" + form.get("channel") + "/p"
                                + form.get("message_ts").replace(".", ""));
            case "views.publish" -> published(form);
            case "views.open" -> window(form);
            case "assistant.threads.setSuggestedPrompts" -> {
                suggested.add(form.array("prompts"));
                yield ok();
            }
            case "files.info" -> {
                FakeFile file = files.get(form.get("file"));
                JsonObject json = ok();
                json.add("file", file == null ? new JsonObject() : fileJson(file));
                yield file == null ? error("file_not_found") : json;
            }
            default -> error("unknown_method");
        };
    }

    private JsonObject connection(String token) {
        if (refusedConnections.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return error("internal_error");
        }
        return token.equals(APP_TOKEN) ? ok("url", socket.address()) : error("invalid_auth");
    }

    private JsonObject userInfo(@Nullable FakeUser user) {
        if (user == null) {
            return error("users_not_found");
        }
        JsonObject json = ok();
        json.add("user", user.asJson(TEAM));
        return json;
    }

    private JsonObject userList(Form form) {
        int from = form.get("cursor").isEmpty() ? 0 : Integer.parseInt(form.get("cursor"));
        int most = form.get("limit").isEmpty() ? 100 : Integer.parseInt(form.get("limit"));
        List<FakeUser> all = users.values().stream()
                .sorted(Comparator.comparing(FakeUser::id))
                .toList();
        JsonArray page = new JsonArray();
        all.stream().skip(from).limit(most).forEach(user -> page.add(user.asJson(TEAM)));
        JsonObject json = ok();
        json.add("members", page);
        JsonObject next = new JsonObject();
        next.addProperty("next_cursor", from + most < all.size() ? Integer.toString(from + most) : "");
        json.add("response_metadata", next);
        return json;
    }

    private JsonObject opened(String user) {
        FakeUser found = users.get(user);
        if (found == null) {
            return error("user_not_found");
        }
        if (found.kind() == FakeUser.Kind.DEACTIVATED) {
            return error("user_disabled");
        }
        channels.computeIfAbsent(direct(user), _ -> new ArrayList<>());
        JsonObject channel = new JsonObject();
        channel.addProperty("id", direct(user));
        JsonObject json = ok();
        json.add("channel", channel);
        return json;
    }

    private JsonObject history(Form form, @Nullable String thread) {
        if (!channels.containsKey(form.get("channel"))) {
            return error("channel_not_found");
        }
        if (!form.get("channel").startsWith("D")) {
            return error("missing_scope");
        }
        boolean metadata = form.get("include_all_metadata").matches("1|true");
        int most = form.get("limit").isEmpty() ? 100 : Integer.parseInt(form.get("limit"));
        List<Post> posts = posts(form.get("channel")).stream()
                .filter(post -> thread == null ? post.thread() == null : thread.equals(post.thread()))
                .toList();
        JsonArray messages = new JsonArray();
        posts.reversed().stream().limit(most).forEach(post -> messages.add(post.asJson(metadata)));
        JsonObject json = ok();
        json.add("messages", messages);
        return json;
    }

    private JsonObject posted(Form form) {
        String channel = form.get("channel");
        Optional<String> broken = broken(form, channel);
        if (broken.isPresent()) {
            return error(broken.get());
        }
        Post post = put(
                channel,
                new Post(
                        nextTs(),
                        BOT,
                        form.orNull("thread_ts"),
                        form.get("text"),
                        form.array("blocks"),
                        form.object("metadata")));
        return ok("channel", channel, "ts", post.ts());
    }

    private Optional<String> broken(Form form, String channel) {
        if (refusal.isPresent()) {
            return refusal;
        }
        if (!channels.containsKey(channel)) {
            return Optional.of("channel_not_found");
        }
        if (form.orNull("thread_ts") != null
                && posts(channel).stream().noneMatch(post -> post.ts().equals(form.get("thread_ts")))) {
            return Optional.of("thread_not_found");
        }
        if (form.get("text").isEmpty() && form.array("blocks").isEmpty()) {
            return Optional.of("no_text");
        }
        String blocks = BlockRules.broken(form.array("blocks"), 50);
        return blocks.isEmpty() ? Optional.empty() : Optional.of(blocks);
    }

    private JsonObject updated(Form form) {
        List<Post> posts = channels.getOrDefault(form.get("channel"), List.of());
        Optional<String> broken = broken(form, form.get("channel"));
        if (broken.isPresent()) {
            return error(broken.get());
        }
        synchronized (posts) {
            for (int i = 0; i < posts.size(); i++) {
                Post post = posts.get(i);
                if (post.ts().equals(form.get("ts")) && post.user().equals(BOT)) {
                    posts.set(i, post.with(form.get("text"), form.array("blocks"), form.object("metadata")));
                    return ok("ts", post.ts());
                }
            }
        }
        return error("message_not_found");
    }

    private JsonObject deleted(Form form) {
        List<Post> posts = channels.getOrDefault(form.get("channel"), new ArrayList<>());
        synchronized (posts) {
            return posts.removeIf(post -> post.ts().equals(form.get("ts"))) ? ok() : error("message_not_found");
        }
    }

    private JsonObject published(Form form) {
        JsonObject view = form.object("view");
        String broken = view == null ? "invalid_arguments" : WindowRules.broken(view);
        if (view == null || !broken.isEmpty()) {
            return error(broken);
        }
        homes.put(form.get("user_id"), view);
        return ok();
    }

    private JsonObject window(Form form) {
        Long issued = triggers.remove(form.get("trigger_id"));
        if (issued == null) {
            return error("exchanged_trigger_id");
        }
        if (System.nanoTime() - issued > triggersLast.toNanos()) {
            return error("expired_trigger_id");
        }
        JsonObject view = form.object("view");
        String broken = view == null ? "invalid_arguments" : WindowRules.broken(view);
        if (view == null || !broken.isEmpty()) {
            return error(broken);
        }
        view.addProperty("id", "V" + serial.incrementAndGet());
        view.addProperty("hash", serial.incrementAndGet() + ".abc");
        windows.add(view);
        JsonObject json = ok();
        json.add("view", view);
        return json;
    }

    private void file(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath().substring("/files/".length());
        FakeFile file = files.get(id);
        if (!("Bearer " + validToken).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            page(exchange, "<!DOCTYPE html><html><body>Sign in to Slack</body></html>");
        } else if (file == null) {
            respond(exchange, 404, "");
        } else if (file.type().equals("login")) {
            page(exchange, "<!DOCTYPE html><html><body>Sign in to Slack</body></html>");
        } else if (file.type().equals("redirect")) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            respond(exchange, 302, "");
        } else {
            exchange.getResponseHeaders().add("Content-Type", file.type());
            exchange.sendResponseHeaders(200, file.content().length == 0 ? -1 : file.content().length);
            exchange.getResponseBody().write(file.content());
            exchange.close();
        }
    }

    private static void page(HttpExchange exchange, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void hook(HttpExchange exchange) throws IOException {
        String id = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonElement json = JsonParser.parseString(body);
        if (beside.stream().filter(each -> each.id().equals(id)).count() >= 5) {
            respond(exchange, 404, "used_url");
            return;
        }
        JsonArray blocks = json.getAsJsonObject().getAsJsonArray("blocks");
        String read = Post.objects(blocks)
                .map(object -> object.get("text"))
                .filter(words -> words != null && words.isJsonPrimitive())
                .map(JsonElement::getAsString)
                .collect(Collectors.joining("\n"));
        beside.add(new Beside(id, read));
        respond(exchange, 200, "ok");
    }

    private static JsonObject ok(String... pairs) {
        JsonObject json = new JsonObject();
        json.addProperty("ok", true);
        for (int i = 0; i < pairs.length; i += 2) {
            json.addProperty(pairs[i], pairs[i + 1]);
        }
        return json;
    }

    static JsonObject error(String error) {
        JsonObject json = new JsonObject();
        json.addProperty("ok", false);
        json.addProperty("error", error);
        return json;
    }

    @Override
    public void close() {
        socket.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
