package org.wardmate.server.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that everything kept on disk lives in. */
public final class DataDirectory {
    private static final long ROOM_NEEDED = 64L << 20;

    private DataDirectory() {}

    /** Makes the directory when it is missing, and finds out before anything else starts whether it can be used. */
    public static Path prepare(Path directory) {
        return prepare(directory, ROOM_NEEDED);
    }

    static Path prepare(Path directory, long roomNeeded) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "writable", null));
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory %s cannot be written to. Choose another with WARDMATE_DATA_DIR."
                            .formatted(directory),
                    e);
        }
        if (room(directory) < roomNeeded) {
            throw new CannotStart(
                    "The disk that holds the data directory %s is full. Make room, or choose another directory with WARDMATE_DATA_DIR."
                            .formatted(directory));
        }
        return directory;
    }

    private static long room(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace();
        } catch (IOException e) {
            throw new CannotStart("The data directory %s cannot be read.".formatted(directory), e);
        }
    }
}
