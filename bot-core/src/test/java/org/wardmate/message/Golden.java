package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The payloads kept in a module's {@code src/test/resources/golden}, one file each. After a wanted change they are
 * written anew by running that module's tests with {@code -Dgolden.write=true}; read the difference before committing.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Adds what one thing became: under its name, and counted where it became several payloads. */
    public static void put(Map<String, String> payloads, String name, List<String> parts) {
        for (int n = 0; n < parts.size(); n++) {
            String part = parts.size() == 1 ? "" : "-" + (n + 1);
            payloads.put(name + part + ".json", parts.get(n));
        }
    }

    /** Holds these payloads, by file name, and no others, against what is kept. */
    public static void assertKept(Map<String, String> payloads) {
        assertKept(FOLDER, payloads);
    }

    /** The same for a folder within. */
    public static void assertKept(String within, Map<String, String> payloads) {
        assertKept(FOLDER.resolve(within), payloads);
    }

    /** The same for a folder of its own, such as one of the documentation. */
    public static void assertKept(Path folder, Map<String, String> payloads) {
        try {
            if (Boolean.getBoolean("golden.write")) {
                write(folder, payloads);
            }
            assertThat(kept(folder)).isEqualTo(new TreeSet<>(payloads.keySet()));
            for (Map.Entry<String, String> payload : payloads.entrySet()) {
                assertThat(payload.getValue() + "\n")
                        .as("%s; if the change is wanted, run with -Dgolden.write=true", payload.getKey())
                        .isEqualTo(Files.readString(folder.resolve(payload.getKey())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, Map<String, String> payloads) throws IOException {
        Files.createDirectories(folder);
        for (String name : kept(folder)) {
            Files.delete(folder.resolve(name));
        }
        for (Map.Entry<String, String> payload : payloads.entrySet()) {
            Files.writeString(folder.resolve(payload.getKey()), payload.getValue() + "\n");
        }
    }

    private static Set<String> kept(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return Set.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
