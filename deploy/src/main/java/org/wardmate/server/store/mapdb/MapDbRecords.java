package org.wardmate.server.store.mapdb;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.storage.PendingChanges;
import org.wardmate.storage.Place;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;

/**
 * Records in one MapDB file: one transaction at a time, readers beside it except while it is written. Whoever opens it has
 * seen to it that no other process uses the directory.
 */
public final class MapDbRecords implements Records, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MapDbRecords.class);

    private static final String FILE = "records.db";
    private static final String JOURNAL = "records.journal";
    private static final String COPY = "compacting.db";
    private static final String COPY_JOURNAL = "compacting.journal";
    /** Removed records beyond this many, and beyond those that are left, make a new start write the file anew. */
    private static final long WORTH_COMPACTING = 20_000;

    /** Takes every record, sealed as it is stored. */
    public interface Taker {
        void record(Place place, byte[] value) throws IOException;
    }

    /** Where those line up who can wait, so that one of them at most stands before those who cannot. */
    private final ReentrantLock line = new ReentrantLock(true);

    private final ReentrantLock oneWriter = new ReentrantLock(true);
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final SortedFile file;
    private @Nullable StorageException unusable;
    private boolean closed;

    private MapDbRecords(SortedFile file) {
        this.file = file;
    }

    public static boolean existIn(Path directory) {
        return Files.exists(directory.resolve(FILE));
    }

    /** Opens the records in a directory, or begins them there. */
    public static MapDbRecords open(Path directory) {
        try {
            // What a crash in the middle of writing anew left behind.
            Files.deleteIfExists(directory.resolve(COPY));
            Files.deleteIfExists(directory.resolve(COPY_JOURNAL));
            SortedFile file = opened(directory);
            if (file.removed() > WORTH_COMPACTING && file.removed() > file.count()) {
                file = compacted(directory, file);
            }
            return new MapDbRecords(file);
        } catch (IOException | RuntimeException | AssertionError e) {
            throw failure("The records in %s cannot be opened.".formatted(directory), e);
        }
    }

    private static SortedFile opened(Path directory) throws IOException {
        SortedFile file = new SortedFile(directory.resolve(FILE), directory.resolve(JOURNAL));
        force(directory);
        return file;
    }

    /** Copies what is there into a new file, which leaves nothing of what was removed, and puts it in the old one's place. */
    private static SortedFile compacted(Path directory, SortedFile old) throws IOException {
        LOG.info("Writing the records anew: {} were removed and {} are left.", old.removed(), old.count());
        Path copy = directory.resolve(COPY);
        Path journal = directory.resolve(COPY_JOURNAL);
        try (old;
                SortedFile fresh = new SortedFile(copy, journal)) {
            Batch batch = new Batch(fresh);
            old.everything(batch::add);
            batch.write();
            fresh.checkpoint();
            old.checkpoint();
        }
        Files.delete(journal);
        Files.move(copy, directory.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return opened(directory);
    }

    @Override
    public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
        requireNoOther();
        line.lock();
        try {
            return written(body);
        } finally {
            line.unlock();
        }
    }

    @Override
    public Records ahead() {
        return new Records() {
            @Override
            public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
                requireNoOther();
                return written(body);
            }

            @Override
            public <T> T reading(Function<? super Reading, ? extends T> body) {
                return MapDbRecords.this.reading(body);
            }
        };
    }

    private <T> T written(Function<? super Transaction, ? extends T> body) {
        oneWriter.lock();
        try {
            requireUsable();
            PendingChanges changes = new PendingChanges(file);
            try {
                T result = body.apply(changes);
                write(changes.finished());
                return result;
            } finally {
                changes.finished();
            }
        } finally {
            oneWriter.unlock();
        }
    }

    private void write(SortedMap<Place, Optional<byte[]>> changes) {
        if (changes.isEmpty()) {
            return;
        }
        lock.writeLock().lock();
        try {
            file.write(changes);
        } catch (IOException | RuntimeException | AssertionError e) {
            StorageException failure = failure("What was to be kept could not be written, so nothing was saved.", e);
            if (isUncertain(e)) {
                unusable = new StorageException(
                        "The disk failed while something was being kept. Check the disk, then start Wardmate again.",
                        e);
            }
            throw failure;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public <T> T reading(Function<? super Reading, ? extends T> body) {
        requireNoOther();
        lock.readLock().lock();
        try {
            requireOpen();
            return body.apply(file);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Hands over every record as it is at this moment, in order; writers wait meanwhile, readers do not. */
    public void everything(Taker taker) throws IOException {
        requireNoOther();
        lock.readLock().lock();
        try {
            requireOpen();
            file.everything(taker::record);
        } catch (RuntimeException | AssertionError e) {
            throw failure("The records cannot be read: their file is damaged or out of reach.", e);
        } finally {
            lock.readLock().unlock();
        }
    }

    private void requireNoOther() {
        if (oneWriter.isHeldByCurrentThread() || lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("A transaction does not begin another.");
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StorageException("Wardmate is stopping, so nothing was read or saved.");
        }
    }

    private void requireUsable() {
        requireOpen();
        if (unusable != null) {
            throw unusable;
        }
    }

    private static boolean isUncertain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UncertainWrite) {
                return true;
            }
        }
        return false;
    }

    private static StorageException failure(String sentence, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StorageException known) {
                return known;
            }
            if (cause instanceof IOException && DiskFull.isMeantBy(cause)) {
                return new StorageException(DiskFull.SENTENCE, failure);
            }
        }
        return new StorageException(sentence, failure);
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Waits for the transaction that is being written, and leaves an empty journal behind. */
    @Override
    public void close() {
        oneWriter.lock();
        lock.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                letGo();
            }
        } finally {
            lock.writeLock().unlock();
            oneWriter.unlock();
        }
    }

    private void letGo() {
        try (file) {
            file.checkpoint();
        } catch (IOException e) {
            LOG.warn("The records were left in the journal, from which the next start takes them.", e);
        }
    }

    /** Records on their way into another file, so many at a time. */
    private static final class Batch {
        private static final int BYTES = 8 << 20;

        private final SortedFile into;
        private final Map<Place, Optional<byte[]>> waiting = new TreeMap<>();
        private long size;

        Batch(SortedFile into) {
            this.into = into;
        }

        void add(Place place, byte[] value) throws IOException {
            waiting.put(place, Optional.of(value));
            size += value.length;
            if (size > BYTES || waiting.size() >= MOST_CHANGES) {
                write();
            }
        }

        void write() throws IOException {
            into.write(waiting);
            waiting.clear();
            size = 0;
        }
    }
}
