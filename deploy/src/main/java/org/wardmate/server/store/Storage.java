package org.wardmate.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmate.conversation.IdSource;
import org.wardmate.server.store.mapdb.MapDbRecords;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.MasterKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Tokens;

/** Everything Wardmate keeps in one data directory: records and files, sealed, for this process alone. */
public final class Storage implements AutoCloseable {
    private static final String BLOBS = "blobs";
    private static final String KEY_FILE = "master.key";
    /** There while a restore is under way, and left behind by one that did not finish. */
    private static final String RESTORING = "restore-unfinished";
    /** What may lie in a directory that nothing was told to yet: the key, the lock, settings, and what commands made for search. */
    private static final Set<String> BEFORE_ANYTHING_IS_KEPT =
            Set.of(KEY_FILE, "lock", "knowledge", "native", "documents", "retention.properties");

    private final DirectoryLock lock;
    private final MapDbRecords stored;
    private final Records records;
    private final FileBlobs blobs;
    private final SealingKey master;

    private Storage(DirectoryLock lock, MapDbRecords stored, FileBlobs blobs, SealingKey master) {
        this.lock = lock;
        this.stored = stored;
        this.blobs = blobs;
        this.master = master;
        this.records = SealedRecords.open(stored, master);
    }

    /**
     * Opens a data directory. The master key comes from {@code WARDMATE_MASTER_KEY}, else from the file that
     * {@code WARDMATE_MASTER_KEY_FILE} names, else from a file in the directory, made on the first run.
     */
    public static Storage open(Path directory, Map<String, String> environment, IdSource ids) {
        Opening opening = new Opening();
        try {
            Files.createDirectories(directory);
            DirectoryLock lock = opening.with(DirectoryLock.take(directory));
            requireRestored(directory);
            SealingKey master = masterKey(directory, environment);
            MapDbRecords stored = opening.with(MapDbRecords.open(directory));
            return opening.done(new Storage(lock, stored, FileBlobs.open(directory.resolve(BLOBS), ids), master));
        } catch (IOException e) {
            throw new StorageException("The data directory %s cannot be used.".formatted(directory), e);
        } finally {
            opening.close();
        }
    }

    private static SealingKey masterKey(Path directory, Map<String, String> environment) {
        String secret = environment.get("WARDMATE_MASTER_KEY");
        if (secret != null) {
            return MasterKey.fromSecret(secret);
        }
        String named = environment.get("WARDMATE_MASTER_KEY_FILE");
        Path file = named == null ? directory.resolve(KEY_FILE) : Path.of(named);
        if (Files.exists(file)) {
            return MasterKey.fromFile(file);
        }
        if (named != null || MapDbRecords.existIn(directory)) {
            // A new key would open nothing that is kept here.
            throw new StorageException(
                    "The key file %s is missing. Put it back, or give the key in WARDMATE_MASTER_KEY.".formatted(file));
        }
        return MasterKey.create(file);
    }

    /** Whether anything was ever kept in a directory. */
    public static boolean existsIn(Path directory) {
        return MapDbRecords.existIn(directory);
    }

    public Records records() {
        return records;
    }

    public Blobs blobs() {
        return blobs;
    }

    /** Words as part of a key under which they can be found but not read; see {@link SealingKey#lookup}. */
    public String lookup(String purpose, String words) {
        return master.lookup(purpose, words);
    }

    /** Tokens that only this storage's key opens. */
    public Tokens tokens(String purpose) {
        return master.tokens(purpose);
    }

    /**
     * Writes everything, as it is now, to one file, while the work goes on. The case keys go to
     * {@value Backup#KEYS_FILE} beside it, which each backup replaces.
     */
    public void backup(Path file) {
        try {
            Backup.write(new WhatIsKept(), file.toAbsolutePath());
        } catch (IOException e) {
            throw new StorageException("The backup could not be written to %s.".formatted(file), e);
        }
    }

    /** Where the case keys of a backup are. */
    public static Path keysBeside(Path backup) {
        return backup.toAbsolutePath().resolveSibling(Backup.KEYS_FILE);
    }

    /** Puts a backup into a directory that holds nothing yet but, perhaps, its key file. */
    public static void restore(Path backup, Path directory) {
        Path keys = keysBeside(backup);
        try {
            requireFile(backup);
            requireFile(keys);
            Restore.check(backup);
            Restore.check(keys);
            Files.createDirectories(directory);
            try (DirectoryLock _ = DirectoryLock.take(directory)) {
                requireEmpty(directory);
                Path unfinished = Files.createFile(directory.resolve(RESTORING));
                try (MapDbRecords records = MapDbRecords.open(directory)) {
                    Restore.read(backup, records, directory.resolve(BLOBS));
                    Restore.read(keys, records, directory.resolve(BLOBS));
                }
                Files.delete(unfinished);
            }
        } catch (IOException e) {
            throw new StorageException("The backup %s could not be restored.".formatted(backup), e);
        }
    }

    private static void requireFile(Path file) {
        if (!Files.isReadable(file)) {
            throw new StorageException("%s is needed for a restore and cannot be read.".formatted(file));
        }
    }

    private static void requireEmpty(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            if (files.anyMatch(
                    file -> !BEFORE_ANYTHING_IS_KEPT.contains(file.getFileName().toString()))) {
                throw new StorageException(
                        "%s is not empty. A backup is restored into an empty directory.".formatted(directory));
            }
        }
    }

    private static void requireRestored(Path directory) {
        if (Files.exists(directory.resolve(RESTORING))) {
            throw new StorageException(
                    "A restore into %s did not finish. Empty the directory, but keep the key file, and restore again."
                            .formatted(directory));
        }
    }

    @Override
    public void close() {
        try (lock;
                stored) {
            // Both are let go of, the records first.
        } catch (IOException e) {
            throw new StorageException("The data directory could not be let go of.", e);
        }
    }

    private final class WhatIsKept implements Backup.Contents {
        @Override
        public void records(Backup.Taker taker) throws IOException {
            stored.everything(taker::record);
        }

        @Override
        public Iterable<BlobId> blobs() throws IOException {
            return blobs.all();
        }

        @Override
        public Path file(BlobId blob) {
            return blobs.file(blob);
        }
    }
}
