package org.wardmate.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** The sole use of a data directory, until it is closed or the process ends, however it ends. */
final class DirectoryLock implements AutoCloseable {
    /** The system lets go of a process's lock as soon as that process closes the file once more, so it is asked once. */
    private static final Set<Path> HELD_HERE = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        Path file = directory.toRealPath().resolve("lock");
        synchronized (HELD_HERE) {
            if (!HELD_HERE.contains(file)) {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    HELD_HERE.add(file);
                    return new DirectoryLock(file, channel);
                }
                channel.close();
            }
        }
        throw new DirectoryInUse(directory);
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            HELD_HERE.remove(file);
            channel.close();
        }
    }
}
