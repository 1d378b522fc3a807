package org.wardmate.server.store.mapdb;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file read and written by position. Java closes a file under everyone's hands when one thread that uses it is
 * interrupted; this one opens it again and finishes what it was doing.
 */
final class SteadyFile implements AutoCloseable {
    private interface Work<T> {
        T on(FileChannel channel) throws IOException;
    }

    private final Path path;
    private FileChannel channel;
    private boolean closed;

    SteadyFile(Path path) throws IOException {
        this.path = path;
        this.channel = opened(path);
    }

    private static FileChannel opened(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
    }

    void read(long position, byte[] into, int start, int length) throws IOException {
        steadily(file -> {
            ByteBuffer buffer = ByteBuffer.wrap(into, start, length);
            while (buffer.hasRemaining()) {
                if (file.read(buffer, position + buffer.position() - start) < 0) {
                    throw new EOFException("%s ends before %d.".formatted(path.getFileName(), position + length));
                }
            }
            return true;
        });
    }

    void write(long position, byte[] from, int start, int length) throws IOException {
        steadily(file -> {
            ByteBuffer buffer = ByteBuffer.wrap(from, start, length);
            while (buffer.hasRemaining()) {
                file.write(buffer, position + buffer.position() - start);
            }
            return true;
        });
    }

    long size() throws IOException {
        return steadily(FileChannel::size);
    }

    void truncate(long size) throws IOException {
        steadily(file -> file.truncate(size));
    }

    /** Returns once everything written is on the disk. */
    void force() throws IOException {
        steadily(file -> {
            file.force(false);
            return true;
        });
    }

    private <T> T steadily(Work<T> work) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                FileChannel current = current();
                try {
                    return work.on(current);
                } catch (ClosedChannelException e) {
                    // Interrupted here, or closed by a thread that was; every piece of work may be done twice.
                    interrupted |= Thread.interrupted();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized FileChannel current() throws IOException {
        if (closed) {
            throw new IOException("%s is closed.".formatted(path.getFileName()));
        }
        if (!channel.isOpen()) {
            channel = opened(path);
        }
        return channel;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        channel.close();
    }
}
