package org.wardmate.message;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Messages of any shape, the same for the same seed. They are built from the block types themselves, so that a new block
 * or field is tried without being named here.
 */
public final class RandomMessages {
    /** What is sent back and never shown. */
    private static final Set<String> UNSEEN = Set.of("id", "action", "value", "reference");

    private static final List<String> WORDS = List.of(
            "councillor",
            "post",
            "don't",
            "follow.",
            "Is",
            "it,",
            "fine?",
            "café",
            "<!channel>",
            "*bold*",
            "_so_",
            "&amp;",
            "a_b",
            "[x](https://evil.example)",
            "مرحبا",
            "👍🏽",
            "{{DATE}}",
            "\n",
            "\\",
            "#",
            "-",
            "1.",
            "<at>You</at>",
            "~~",
            "`code`",
            "x".repeat(400));

    private final Random random;
    private int words;

    private RandomMessages(long seed) {
        random = new Random(seed);
    }

    public static Message of(long seed) {
        return (Message) new RandomMessages(seed).any(Message.class);
    }

    /** Every text of a message's blocks that a person is meant to read, in order. */
    public static List<String> texts(Message message) {
        return message.blocks().stream().flatMap(RandomMessages::textsIn).toList();
    }

    private static Stream<String> textsIn(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().flatMap(RandomMessages::textsIn);
        }
        if (!(value instanceof Record)) {
            return Stream.empty();
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> !isUnseen(component))
                .flatMap(component ->
                        of(component, value) instanceof String text ? Stream.of(text) : textsIn(of(component, value)));
    }

    private static boolean isUnseen(RecordComponent component) {
        return UNSEEN.contains(component.getName()) && component.getDeclaringRecord() != Block.Fact.class;
    }

    private static Object of(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record that cannot be read or made.", e);
        }
    }

    private Object any(Class<?> type) {
        if (type.isSealed()) {
            Class<?>[] kinds = type.getPermittedSubclasses();
            return any(kinds[random.nextInt(kinds.length)]);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        }
        Object[] parts =
                Arrays.stream(type.getRecordComponents()).map(this::part).toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("A record that cannot be read or made.", e);
        }
    }

    private Object part(RecordComponent component) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType list) {
            Class<?> of = (Class<?>) list.getActualTypeArguments()[0];
            int size = of == Block.class ? random.nextInt(60) : 1 + random.nextInt(of == Block.Choice.class ? 30 : 6);
            return IntStream.range(0, size).mapToObj(n -> any(of)).toList();
        }
        if (type == int.class) {
            return 1 + random.nextInt(5000);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == URI.class) {
            return URI.create("https://wardmate.example.gov.uk/open/" + random.nextInt(1_000_000));
        }
        if (type != String.class) {
            return any((Class<?>) type);
        }
        return isUnseen(component) ? "id:" + random.nextInt(1_000_000) : words(component);
    }

    private String words(RecordComponent component) {
        boolean noticeText = component.getDeclaringRecord() == Block.Notice.class
                && component.getName().equals("text");
        boolean maybeEmpty = noticeText || Set.of("leadIn", "hint", "initial").contains(component.getName());
        // Mostly short, as talk is; now and then far beyond every limit.
        int many = random.nextInt(20) == 0 ? 1200 : 12;
        int size = maybeEmpty && random.nextBoolean() ? 0 : 1 + random.nextInt(many);
        // Every second word is new, so that one that gets lost is not found elsewhere.
        return IntStream.range(0, size)
                .mapToObj(n -> n % 2 == 0 ? "word" + words++ : WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
