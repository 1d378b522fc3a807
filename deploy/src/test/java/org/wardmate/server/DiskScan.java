package org.wardmate.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks through every byte of every file, and through the files' names, for what must not lie open there. */
final class DiskScan {
    private static final List<Charset> WRITINGS = List.of(UTF_8, UTF_16LE, UTF_16BE);

    /** By its bytes, each as one Latin-1 letter, what it is. */
    private final Map<String, String> wanted = new LinkedHashMap<>();

    DiskScan words(List<String> words) {
        for (String word : words) {
            WRITINGS.forEach(
                    writing -> wanted.put(new String(word.getBytes(writing), ISO_8859_1), word + ", " + writing));
        }
        return this;
    }

    DiskScan bytes(String name, byte[] bytes) {
        wanted.put(new String(bytes, ISO_8859_1), name);
        return this;
    }

    /** What lies open under a directory, and where. */
    List<String> findings(Path directory) throws IOException {
        List<String> findings = new ArrayList<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = file + "\n" + content(file);
                wanted.forEach((bytes, name) -> {
                    if (content.contains(bytes)) {
                        findings.add(name + " in " + file);
                    }
                });
            }
        }
        return findings;
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (NoSuchFileException _) {
            return ""; // A server that runs tidies up.
        }
    }
}
