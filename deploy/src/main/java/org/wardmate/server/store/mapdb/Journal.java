package org.wardmate.server.store.mapdb;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.CRC32C;

/**
 * What is going to be written to the file of records, a frame a transaction, on disk before any of it is. After a crash
 * the whole frames are written again, which does no harm; a frame cut short belongs to a transaction that never was.
 */
final class Journal implements AutoCloseable {
    /** Takes the frames of a journal, in order. */
    interface Frames {
        void frame(byte[] content) throws IOException;
    }

    private static final int MAGIC = 0x574D_4A31;
    private static final int HEADER = Integer.BYTES + Integer.BYTES + Long.BYTES + Long.BYTES;
    /** Far more than a transaction may write; a greater length is not one that was written here. */
    private static final int LARGEST = 512 << 20;

    private final SteadyFile file;
    private long end;
    private long sequence;

    Journal(Path path) throws IOException {
        this.file = new SteadyFile(path);
    }

    /** Hands over every whole frame, and forgets what comes after the last. */
    void replay(Frames frames) throws IOException {
        long size = file.size();
        end = 0;
        while (size - end >= HEADER) {
            byte[] header = new byte[HEADER];
            file.read(end, header, 0, HEADER);
            ByteBuffer read = ByteBuffer.wrap(header);
            int magic = read.getInt();
            int length = read.getInt();
            long number = read.getLong();
            long checksum = read.getLong();
            if (magic != MAGIC || length < 0 || length > Math.min(LARGEST, size - end - HEADER)) {
                break;
            }
            byte[] content = new byte[length];
            file.read(end + HEADER, content, 0, length);
            if (checksum != checksum(number, content) || (end > 0 && number != sequence + 1)) {
                break;
            }
            frames.frame(content);
            sequence = number;
            end += HEADER + length;
        }
    }

    /** Adds a frame; once this returns it is on the disk. When it throws, the frame is not in the journal. */
    void append(byte[] content) throws IOException {
        byte[] framed = ByteBuffer.allocate(HEADER + content.length)
                .putInt(MAGIC)
                .putInt(content.length)
                .putLong(sequence + 1)
                .putLong(checksum(sequence + 1, content))
                .put(content)
                .array();
        try {
            file.write(end, framed, 0, framed.length);
            file.force();
        } catch (IOException e) {
            withdraw(e);
            throw e;
        }
        end += framed.length;
        sequence++;
    }

    private void withdraw(IOException reason) throws IOException {
        try {
            file.truncate(end);
            file.force();
        } catch (IOException e) {
            e.addSuppressed(reason);
            throw new UncertainWrite(e);
        }
    }

    /** Empties the journal, once all it holds is on the disk elsewhere. */
    void reset() throws IOException {
        file.truncate(0);
        file.force();
        end = 0;
    }

    long size() {
        return end;
    }

    private static long checksum(long number, byte[] content) {
        CRC32C checksum = new CRC32C();
        checksum.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        checksum.update(content);
        return checksum.getValue();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
