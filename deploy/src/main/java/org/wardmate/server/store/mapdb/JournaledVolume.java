package org.wardmate.server.store.mapdb;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.mapdb.CC;
import org.mapdb.DBException;
import org.mapdb.DataIO;
import org.mapdb.DataInput2;
import org.mapdb.volume.Volume;

/**
 * The file MapDB works in. What MapDB writes waits in memory until {@link #sync}, goes to the journal as one frame, and
 * only then to the file; so the file and the journal together always hold whole transactions. MapDB's own write-ahead log
 * is not used, because version 3.1 never reads it back.
 */
final class JournaledVolume extends Volume {
    private static final int PAGE = ReadPages.SIZE;
    /** Longer reads pass by the pages in memory. */
    private static final int LARGE = 4 * PAGE;

    private static final int GROWTH = 1 << CC.PAGE_SHIFT;
    private static final long CHECKPOINT_AT = 8L << 20;

    private final Path path;
    private final SteadyFile file;
    private final Journal journal;
    private final ReadPages read;
    private final Map<Long, byte[]> waiting = new HashMap<>();
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private long length;
    private boolean applied = true;

    /** Opens the file and brings it up to the last whole transaction in the journal. */
    JournaledVolume(Path path, Path journalPath) throws IOException {
        this.path = path;
        this.file = new SteadyFile(path);
        this.journal = new Journal(journalPath);
        this.read = new ReadPages(file);
        this.length = DataIO.roundUp(file.size(), GROWTH);
        if (length > file.size()) {
            fill(file.size(), length);
        }
        journal.replay(this::rewrite);
        checkpoint();
    }

    /** Whether MapDB has ever committed anything here. */
    boolean isUsed() {
        return length > 0 && getLong(0) != 0;
    }

    /** Forgets what was written since the last {@link #sync}. */
    void discard() {
        waiting.clear();
        frame.reset();
    }

    /** Finishes a write that failed after its transaction was on disk already; nothing may be written before that. */
    void settle() throws IOException {
        if (!applied) {
            apply();
        }
    }

    /** Empties the journal once the file is on the disk. */
    void checkpoint() throws IOException {
        file.force();
        journal.reset();
    }

    @Override
    public void sync() {
        if (frame.size() == 0) {
            return;
        }
        try {
            journal.append(frame.toByteArray());
        } catch (IOException e) {
            throw new DBException.VolumeIOError(e);
        }
        // From here on the transaction is kept, whatever happens: until its pages are in the file they stay in memory.
        frame.reset();
        applied = false;
        try {
            apply();
            if (journal.size() > CHECKPOINT_AT) {
                checkpoint();
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The records wait in the journal: their file cannot be written.", e);
        }
    }

    private void apply() throws IOException {
        for (Map.Entry<Long, byte[]> page : waiting.entrySet()) {
            file.write(page.getKey() * PAGE, page.getValue(), 0, PAGE);
        }
        waiting.forEach(read::remember);
        waiting.clear();
        applied = true;
    }

    private void rewrite(byte[] content) throws IOException {
        DataInputStream writes = new DataInputStream(new ByteArrayInputStream(content));
        while (writes.available() > 0) {
            long offset = writes.readLong();
            byte[] bytes = writes.readNBytes(writes.readInt());
            ensureAvailable(offset + bytes.length);
            file.write(offset, bytes, 0, bytes.length);
        }
    }

    private void put(long offset, byte[] bytes, int start, int size) {
        if (offset < 0 || offset + size > length) {
            throw new DBException.VolumeEOF("Past the end of the records");
        }
        try (DataOutputStream writes = new DataOutputStream(frame)) {
            writes.writeLong(offset);
            writes.writeInt(size);
            writes.write(bytes, start, size);
            for (long at = offset; at < offset + size; ) {
                byte[] page = pageForWriting(at / PAGE);
                int within = (int) (at % PAGE);
                int piece = (int) Math.min(PAGE - within, offset + size - at);
                System.arraycopy(bytes, start + (int) (at - offset), page, within, piece);
                at += piece;
            }
        } catch (IOException e) {
            throw new DBException.VolumeIOError(e);
        }
    }

    private byte[] pageForWriting(long number) throws IOException {
        byte[] page = waiting.get(number);
        if (page == null) {
            page = read.page(number).clone();
            waiting.put(number, page);
        }
        return page;
    }

    private void get(long offset, byte[] into, int start, int size) {
        if (offset < 0 || offset + size > length) {
            throw new DBException.VolumeEOF("Past the end of the records");
        }
        try {
            if (waiting.isEmpty() && size > LARGE) {
                file.read(offset, into, start, size);
                return;
            }
            for (long at = offset; at < offset + size; ) {
                byte[] changed = waiting.get(at / PAGE);
                byte[] page = changed == null ? read.page(at / PAGE) : changed;
                int within = (int) (at % PAGE);
                int piece = (int) Math.min(PAGE - within, offset + size - at);
                System.arraycopy(page, within, into, start + (int) (at - offset), piece);
                at += piece;
            }
        } catch (EOFException e) {
            throw new DBException.VolumeEOF(e);
        } catch (IOException e) {
            throw new DBException.VolumeIOError(e);
        }
    }

    private byte[] get(long offset, int size) {
        byte[] bytes = new byte[size];
        get(offset, bytes, 0, size);
        return bytes;
    }

    /** Grows the file with real zeros: a disk that is full must show now, not when pages are put in their places. */
    @Override
    public void ensureAvailable(long offset) {
        long needed = DataIO.roundUp(offset, GROWTH);
        if (needed <= length) {
            return;
        }
        try {
            fill(length, needed);
            length = needed;
        } catch (IOException e) {
            throw new DBException.VolumeIOError(e);
        }
    }

    private void fill(long from, long to) throws IOException {
        byte[] zeros = new byte[64 << 10];
        for (long at = from; at < to; at += zeros.length) {
            file.write(at, zeros, 0, (int) Math.min(zeros.length, to - at));
        }
    }

    @Override
    public void truncate(long size) {
        throw new UnsupportedOperationException("The file of records is never shortened in place.");
    }

    @Override
    public void putLong(long offset, long value) {
        put(offset, ByteBuffer.allocate(Long.BYTES).putLong(value).array(), 0, Long.BYTES);
    }

    @Override
    public void putInt(long offset, int value) {
        put(offset, ByteBuffer.allocate(Integer.BYTES).putInt(value).array(), 0, Integer.BYTES);
    }

    @Override
    public void putByte(long offset, byte value) {
        put(offset, new byte[] {value}, 0, 1);
    }

    @Override
    public void putData(long offset, byte[] bytes, int start, int size) {
        put(offset, bytes, start, size);
    }

    @Override
    public void putData(long offset, ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        put(offset, bytes, 0, bytes.length);
    }

    @Override
    public long getLong(long offset) {
        return ByteBuffer.wrap(get(offset, Long.BYTES)).getLong();
    }

    @Override
    public int getInt(long offset) {
        return ByteBuffer.wrap(get(offset, Integer.BYTES)).getInt();
    }

    @Override
    public byte getByte(long offset) {
        return get(offset, 1)[0];
    }

    @Override
    public DataInput2 getDataInput(long offset, int size) {
        return new DataInput2.ByteArray(get(offset, size));
    }

    @Override
    public void getData(long offset, byte[] into, int start, int size) {
        get(offset, into, start, size);
    }

    @Override
    public void assertZeroes(long from, long to) {
        for (byte each : get(from, Math.toIntExact(to - from))) {
            if (each != 0) {
                throw new DBException.DataCorruption("Not empty where it should be");
            }
        }
    }

    @Override
    public void clear(long from, long to) {
        put(from, new byte[Math.toIntExact(to - from)], 0, Math.toIntExact(to - from));
    }

    /** Lets go of the files; whoever wants the journal emptied calls {@link #checkpoint} first. */
    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try (journal;
                file) {
            discard();
        } catch (IOException e) {
            throw new DBException.VolumeIOError(e);
        }
    }

    @Override
    public int sliceSize() {
        return -1;
    }

    @Override
    public boolean isSliced() {
        return false;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isReadOnly() {
        return false;
    }

    @Override
    public @Nullable File getFile() {
        return path.toFile();
    }

    @Override
    public boolean getFileLocked() {
        return false;
    }
}
