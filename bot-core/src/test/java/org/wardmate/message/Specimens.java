package org.wardmate.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmate.storage.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Messages that Wardmate says, by name, as they are kept in {@code src/test/resources/specimens} of bot-core: one file an
 * area. They were said in stories, and nobody wrote them by hand.
 */
public final class Specimens {
    /** Names of home pages begin with this; all others are messages in a chat. */
    public static final String HOME = "home.";

    /** Every module's tests run in that module's folder. */
    private static final Path FOLDER = Path.of("..", "bot-core", "src", "test", "resources", "specimens");

    private static final Shape<Message> SHAPE =
            Shape.of("message", Message.class).choosing(Block.class).choosing(Block.Field.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Pattern NUMBERED = Pattern.compile("WM-(?!7K3Q)[A-Z2-9]{4}-[A-Z2-9]{4}|\\bid-\\d+\\b");

    private Specimens() {}

    /** All that are kept. */
    public static Map<String, Message> all() {
        Map<String, Message> all = new TreeMap<>();
        for (Path file : files()) {
            JSON.readTree(file.toFile())
                    .properties()
                    .forEach(specimen -> all.put(specimen.getKey(), message(specimen.getValue())));
        }
        return all;
    }

    /** Those of a chat. */
    public static Map<String, Message> said() {
        Map<String, Message> said = all();
        said.keySet().removeIf(name -> name.startsWith(HOME));
        return said;
    }

    /** Keeps these and no others. */
    public static void keep(Map<String, Message> specimens) {
        Map<String, ObjectNode> areas = new TreeMap<>();
        new TreeMap<>(specimens)
                .forEach((name, message) -> areas.computeIfAbsent(area(name), _ -> JSON.createObjectNode())
                        .set(name, json(message)));
        try {
            Files.createDirectories(FOLDER);
            for (Path file : files()) {
                Files.delete(file);
            }
            for (Map.Entry<String, ObjectNode> area : areas.entrySet()) {
                Files.writeString(
                        FOLDER.resolve(area.getKey() + ".json"), JSON.writeValueAsString(area.getValue()) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with its references and ids counted anew, so that it does not change when those before it do. */
    static Message renumbered(Message message, IntFunction<String> references) {
        Map<String, String> names = new HashMap<>();
        String json = NUMBERED.matcher(new String(SHAPE.written(message), UTF_8))
                .replaceAll(found -> names.computeIfAbsent(found.group(), name -> {
                    int number = names.size() + 1;
                    return name.startsWith("WM-") ? references.apply(number) : "id-" + number;
                }));
        return SHAPE.read(json.getBytes(UTF_8));
    }

    private static List<Path> files() {
        if (!Files.exists(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String area(String name) {
        return name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
    }

    /** A fallback that says what the blocks say is not written down a second time. */
    private static ObjectNode json(Message message) {
        ObjectNode json = JSON.readTree(SHAPE.written(message)).get("value").asObject();
        if (message.equals(Message.of(message.blocks()))) {
            json.remove("fallback");
        }
        return json;
    }

    private static Message message(JsonNode kept) {
        ObjectNode json = kept.asObject().deepCopy();
        boolean plain = !json.has("fallback");
        if (plain) {
            json.put("fallback", "-");
        }
        Map<String, Object> stamped = new LinkedHashMap<>();
        stamped.put("shape", "message");
        stamped.put("version", SHAPE.version());
        stamped.put("value", json);
        Message message = SHAPE.read(JSON.writeValueAsBytes(stamped));
        return plain ? Message.of(message.blocks()) : message;
    }
}
