package org.wardmate.teams.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A local Teams: the Bot Framework's keys, Entra's login, and a connector with conversations, a roster and files. What it
 * does wrong on purpose is its weather.
 */
public final class FakeTeams implements AutoCloseable {
    public static final String APP = "11111111-2222-3333-4444-555555555555";
    public static final String PASSWORD = "a-made-up-secret";
    public static final String TENANT = "99999999-aaaa-4bbb-8ccc-dddddddddddd";
    public static final String OTHER_TENANT = "88888888-aaaa-4bbb-8ccc-dddddddddddd";
    public static final String BOT = "28:" + APP;
    public static final String METADATA = "/v1/.well-known/openidconfiguration";

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_CARD = 28 << 10;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, FakeUser> users = new ConcurrentHashMap<>();
    private final Map<String, List<Post>> conversations = new ConcurrentHashMap<>();
    private final Map<String, Refusal> refusals = new ConcurrentHashMap<>();
    private final Map<String, FakeFile> files = new ConcurrentHashMap<>();
    private final Map<String, Integer> recorded = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicLong serial = new AtomicLong();
    private final Limits limits = new Limits();
    private volatile Weather weather = Weather.FAIR;
    private volatile boolean limited;
    private volatile String token = "token-1";
    private volatile String secret = PASSWORD;
    private volatile Optional<Refusal> refusal = Optional.empty();

    /** How something is refused. */
    private record Refusal(int status, String code) {}

    /** A file that somebody sent, and how it is handed out. */
    record FakeFile(Supplier<byte[]> bytes, String type) {
        byte[] content() {
            return bytes.get();
        }
    }

    private FakeTeams(HttpServer server) {
        this.server = server;
    }

    public static FakeTeams start() {
        return start(0);
    }

    public static FakeTeams start(int port) {
        try {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1000);
            FakeTeams teams = new FakeTeams(server);
            server.setExecutor(teams.threads);
            server.createContext("/", exchange -> {
                try (exchange) {
                    teams.answer(exchange);
                }
            });
            server.start();
            return teams;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Host and port. */
    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    public String address() {
        return "http://" + authority();
    }

    /** Where messages are sent. */
    public String service() {
        return address() + "/teams/";
    }

    public String metadata() {
        return address() + METADATA;
    }

    public FakeTeams weather(Weather now) {
        weather = now;
        return this;
    }

    /** From now on the rate limits are kept. */
    public FakeTeams limited() {
        limited = true;
        return this;
    }

    /** From now on every message is refused with this status and code; 0 for no longer. */
    public void refuses(int status, String code) {
        refusal = status == 0 ? Optional.empty() : Optional.of(new Refusal(status, code));
    }

    /** From now on every message in a conversation is refused so. */
    public void refusesIn(String conversation, int status, String code) {
        refusals.put(conversation, new Refusal(status, code));
    }

    /** From now on another secret is the bot's. */
    public void secret(String now) {
        secret = now;
    }

    public FakeUser add(String name, String email, FakeUser.Kind kind) {
        FakeUser user = new FakeUser(name, email, kind);
        users.put(user.id(), user);
        return user;
    }

    public Optional<FakeUser> user(String name) {
        return Optional.ofNullable(users.get("29:1" + name));
    }

    public int calls(String call) {
        return recorded.getOrDefault(call, 0);
    }

    /** What Wardmate said in a conversation, in order. */
    public List<Post> said(String conversation) {
        List<Post> posts = conversations.getOrDefault(conversation, List.of());
        synchronized (posts) {
            return List.copyOf(posts);
        }
    }

    public List<String> conversations() {
        return List.copyOf(conversations.keySet());
    }

    /** A conversation is there. */
    public void open(String conversation) {
        conversations.computeIfAbsent(conversation, _ -> new ArrayList<>());
    }

    public void forget(String conversation) {
        conversations.remove(conversation);
    }

    String nextId() {
        return Long.toString(1_700_000_000_000L + serial.incrementAndGet());
    }

    /** Keeps a file; gives the path under which it is fetched. */
    String keep(byte[] content, String type, boolean picture) {
        String id = "file-" + serial.incrementAndGet();
        files.put(id, new FakeFile(content::clone, type));
        return picture ? service() + "v3/attachments/" + id + "/views/original" : address() + "/download/" + id;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        String call = name(exchange.getRequestMethod(), path);
        recorded.merge(call, 1, Integer::sum);
        Fault fault = weather.over(call, calls.incrementAndGet());
        switch (fault) {
            case TOO_MANY -> tooMany(exchange);
            case BUSY_THERE -> respond(exchange, 412, error("ConversationLocked"));
            case FAILED_BEFORE -> respond(exchange, 502, error("BadGateway"));
            case DROPPED_BEFORE -> exchange.close();
            case NONE -> answered(exchange, call, path, body);
            case FAILED_AFTER -> {
                changed(exchange.getRequestHeaders().getFirst("Authorization"), call, path, body);
                respond(exchange, 504, error("GatewayTimeout"));
            }
            case DROPPED_AFTER -> {
                changed(exchange.getRequestHeaders().getFirst("Authorization"), call, path, body);
                exchange.close();
            }
        }
    }

    private static String name(String method, String path) {
        if (path.endsWith("/token")) {
            return "token";
        }
        if (path.startsWith("/download/")) {
            return "file";
        }
        if (path.contains("/v3/attachments/")) {
            return "picture";
        }
        if (path.endsWith("/v3/conversations")) {
            return "create";
        }
        if (path.endsWith("/pagedmembers")) {
            return "members";
        }
        if (path.contains("/members/")) {
            return "member";
        }
        if (path.contains("/activities")) {
            return switch (method) {
                case "PUT" -> "update";
                case "DELETE" -> "delete";
                default -> "send";
            };
        }
        return "other";
    }

    private void answered(HttpExchange exchange, String call, String path, byte[] body) throws IOException {
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        switch (call) {
            case "token" -> token(exchange, new String(body, StandardCharsets.UTF_8));
            case "other" -> known(exchange, path);
            case "file" -> {
                // Its address is a key by itself; whoever brings a token has given it away.
                FakeFile file = files.get(path.substring("/download/".length()));
                hand(exchange, authorization == null ? file : null);
            }
            case "picture" -> {
                FakeFile file = files.get(path.split("/", -1)[4]);
                hand(exchange, ("Bearer " + token).equals(authorization) ? file : null);
            }
            default -> {
                if (limited && limits.exceeded(conversation(path))) {
                    recorded.merge("too many", 1, Integer::sum);
                    tooMany(exchange);
                    return;
                }
                Answered answered = changed(authorization, call, path, body);
                respond(exchange, answered.status(), answered.json());
            }
        }
    }

    private static void tooMany(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Retry-After", "1");
        respond(exchange, 429, error("TooManyRequests"));
    }

    private record Answered(int status, JsonNode json) {}

    private void known(HttpExchange exchange, String path) throws IOException {
        switch (path) {
            case METADATA ->
                respond(
                        exchange,
                        200,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("issuer", "https://api.botframework.com")
                                .put("jwks_uri", address() + "/v1/.well-known/keys"));
            case "/v1/.well-known/keys" -> respond(exchange, 200, Tokens.published());
            default -> {
                if (path.endsWith("/discovery/instance")) {
                    ObjectNode discovery = JsonNodeFactory.instance.objectNode();
                    discovery.putArray("metadata");
                    respond(exchange, 200, discovery);
                } else {
                    respond(exchange, 404, error("NotFound"));
                }
            }
        }
    }

    private void token(HttpExchange exchange, String form) throws IOException {
        boolean isRight = form.contains("client_secret=" + secret)
                && form.contains("client_id=" + APP)
                && exchange.getRequestURI().getPath().startsWith("/" + TENANT + "/");
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (isRight) {
            json.put("token_type", "Bearer").put("expires_in", 3600).put("access_token", token);
        } else {
            json.put("error", "invalid_client").put("error_description", "AADSTS7000215: a made-up error");
        }
        respond(exchange, isRight ? 200 : 401, json);
    }

    private static void hand(HttpExchange exchange, @Nullable FakeFile file) throws IOException {
        if (file == null) {
            respond(exchange, 401, error("Unauthorized"));
        } else if (file.type().equals("redirect")) {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/elsewhere");
            respond(exchange, 302, error("Moved"));
        } else {
            exchange.getResponseHeaders().add("Content-Type", file.type());
            exchange.sendResponseHeaders(200, file.content().length == 0 ? -1 : file.content().length);
            exchange.getResponseBody().write(file.content());
        }
    }

    private Answered changed(@Nullable String authorization, String call, String path, byte[] body) {
        if (!("Bearer " + token).equals(authorization)) {
            return new Answered(401, error("Unauthorized"));
        }
        JsonNode json = body.length == 0 ? JsonNodeFactory.instance.objectNode() : JSON.readTree(body);
        String[] parts = path.split("/", -1);
        String conversation = conversation(path);
        return switch (call) {
            case "create" -> created(json);
            case "member" ->
                Optional.ofNullable(users.get(parts[6]))
                        .map(user -> new Answered(200, user.inRoster()))
                        .orElseGet(() -> new Answered(404, error("MemberNotFoundInConversation")));
            case "members" -> new Answered(200, roster());
            default -> said(call, conversation, parts.length > 6 ? parts[6] : "", json);
        };
    }

    private static String conversation(String path) {
        String[] parts = path.split("/", -1);
        return parts.length > 4 ? URLDecoder.decode(parts[4], StandardCharsets.UTF_8) : "";
    }

    private Answered created(JsonNode json) {
        if (refusal.isPresent()) {
            return new Answered(refusal.get().status(), error(refusal.get().code()));
        }
        FakeUser user = users.get(json.path("members").path(0).path("id").asString(""));
        if (user == null
                || !json.path("channelData")
                        .path("tenant")
                        .path("id")
                        .asString("")
                        .equals(TENANT)) {
            return new Answered(400, error("BadSyntax"));
        }
        open(user.chat());
        return new Answered(
                200,
                JsonNodeFactory.instance.objectNode().put("id", user.chat()).put("serviceUrl", service()));
    }

    private ObjectNode roster() {
        ObjectNode roster = JsonNodeFactory.instance.objectNode();
        ArrayNode members = roster.putArray("members");
        users.values().forEach(user -> members.add(user.inRoster()));
        return roster;
    }

    private Answered said(String call, String conversation, String id, JsonNode activity) {
        if (refusal.isPresent()) {
            return new Answered(refusal.get().status(), error(refusal.get().code()));
        }
        Refusal here = refusals.get(conversation);
        if (here != null) {
            return new Answered(here.status(), error(here.code()));
        }
        List<Post> posts = conversations.get(conversation);
        if (posts == null) {
            return new Answered(404, error("ConversationNotFound"));
        }
        if (activity.path("type").asString("").equals("typing")) {
            recorded.merge("typing", 1, Integer::sum);
            return new Answered(200, JsonNodeFactory.instance.objectNode().put("id", nextId()));
        }
        if (!call.equals("delete")
                && (activity.toString().length() > LARGEST_CARD
                        || !activity.path("attachments")
                                .path(0)
                                .path("content")
                                .path("body")
                                .isArray())) {
            return new Answered(400, error("BadArgument"));
        }
        synchronized (posts) {
            if (call.equals("send")) {
                Post post = Post.of(nextId(), activity);
                posts.add(post);
                return new Answered(201, JsonNodeFactory.instance.objectNode().put("id", post.id()));
            }
            for (int i = 0; i < posts.size(); i++) {
                if (posts.get(i).id().equals(id)) {
                    if (call.equals("delete")) {
                        posts.remove(i);
                    } else {
                        posts.set(i, Post.of(id, activity));
                    }
                    return new Answered(
                            200, JsonNodeFactory.instance.objectNode().put("id", id));
                }
            }
        }
        return new Answered(404, error("ActivityNotFoundInConversation"));
    }

    private static ObjectNode error(String code) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putObject("error").put("code", code).put("message", "A made-up error.");
        return json;
    }

    private static void respond(HttpExchange exchange, int status, JsonNode json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
