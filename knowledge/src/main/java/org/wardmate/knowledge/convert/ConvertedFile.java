package org.wardmate.knowledge.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A conversion kept on disk. */
public final class ConvertedFile {
    private static final Logger LOG = LoggerFactory.getLogger(ConvertedFile.class);

    private ConvertedFile() {}

    /** The conversion kept in a file; empty where there is none or it is damaged. */
    public static Optional<Conversion.Converted> read(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Wire.read(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("A kept conversion is damaged and is made anew.", e);
            return Optional.empty();
        }
    }

    /** Keeps it whole or not at all. */
    public static void write(Conversion.Converted converted, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, Wire.bytes(converted));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
