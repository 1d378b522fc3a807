package org.wardmate.storage;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/**
 * How values of one type are written: JSON stamped with the shape's name and version, and the steps that bring older
 * versions up to the present one. The first version is 1 and every step adds one, so steps are only ever added.
 */
public final class Shape<T> {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kinds {}

    private record Stamped(String shape, int version, JsonNode value) {}

    private final String name;
    private final Class<T> type;
    private final List<Class<?>> choices;
    private final List<UnaryOperator<ObjectNode>> steps;
    private final JsonMapper json;

    private Shape(String name, Class<T> type, List<Class<?>> choices, List<UnaryOperator<ObjectNode>> steps) {
        this.name = name;
        this.type = type;
        this.choices = List.copyOf(choices);
        this.steps = List.copyOf(steps);
        JsonMapper.Builder mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                // A record's components are all there is to it; questions it answers, such as isPresent(), are not
                // kept.
                .changeDefaultVisibility(visibility -> visibility
                        .withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY));
        for (Class<?> choice : choices) {
            mapper.addMixIn(choice, Kinds.class);
            Arrays.stream(choice.getPermittedSubclasses())
                    .forEach(each -> mapper.registerSubtypes(new NamedType(each, each.getSimpleName())));
        }
        this.json = mapper.build();
    }

    public static <T> Shape<T> of(String name, Class<T> type) {
        return new Shape<>(name, type, List.of(), List.of());
    }

    /** The same shape, in which values of a sealed type are told apart by their simple names. */
    public Shape<T> choosing(Class<?> sealedType) {
        if (!sealedType.isSealed()) {
            throw new IllegalArgumentException("%s is not sealed.".formatted(sealedType));
        }
        return new Shape<>(name, type, and(choices, sealedType), steps);
    }

    /** The next version of this shape; the step turns a value of the version before into one of it. */
    public Shape<T> then(UnaryOperator<ObjectNode> step) {
        return new Shape<>(name, type, choices, and(steps, step));
    }

    public int version() {
        return steps.size() + 1;
    }

    public byte[] written(T value) {
        return json.writeValueAsBytes(new Stamped(name, version(), json.valueToTree(value)));
    }

    public T read(byte[] bytes) {
        try {
            Stamped stamped = json.readValue(bytes, Stamped.class);
            requireOurs(stamped);
            return json.treeToValue(broughtUp(stamped), type);
        } catch (JacksonException e) {
            // The cause would carry words of the record into the log.
            throw new StorageException("A kept %s cannot be read: it is damaged.".formatted(name));
        }
    }

    private void requireOurs(Stamped stamped) {
        if (!stamped.shape().equals(name)) {
            throw new StorageException("A kept %s was found where a %s should be.".formatted(stamped.shape(), name));
        }
        if (stamped.version() > version()) {
            throw new StorageException(
                    "A kept %s was written by a newer Wardmate. Run that version or a later one.".formatted(name));
        }
        if (stamped.version() < 1) {
            throw new StorageException("A kept %s cannot be read: it is damaged.".formatted(name));
        }
    }

    private JsonNode broughtUp(Stamped stamped) {
        JsonNode value = stamped.value();
        for (UnaryOperator<ObjectNode> step : steps.subList(stamped.version() - 1, steps.size())) {
            value = step.apply(value.asObject());
        }
        return value;
    }

    private static <E extends @Nullable Object> List<E> and(List<E> list, E more) {
        List<E> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
