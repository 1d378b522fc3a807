package org.wardmate.knowledge.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder into which a made-up council drops files. */
public record Drop(Path folder) {
    public static final String METADATA = """
            council: anytown
            name: Anytown Council (made up)
            title: Online Conduct
            status: ADOPTED
            dated: 1 May 2026
            """;

    public Drop file(String name, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Drop file(String name, String text) {
        return file(name, text.getBytes(UTF_8));
    }

    /** A file with the usual metadata beside it. */
    public Drop described(String name, byte[] content) {
        return file(name, content).file(name.substring(0, name.lastIndexOf('.')) + ".yaml", METADATA);
    }

    public Drop described(String name, String text) {
        return described(name, text.getBytes(UTF_8));
    }

    public Drop without(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
