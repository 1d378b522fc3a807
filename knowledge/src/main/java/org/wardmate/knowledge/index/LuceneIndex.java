package org.wardmate.knowledge.index;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.embedding.MeaningSource;

/**
 * An index on disk, open for reading.
 *
 * <p>Each generation is a folder named by the fingerprint of what it holds. It is built under another name and renamed
 * when whole, so that a folder with the right name is always complete; one whose checksums fail is built anew.
 */
public final class LuceneIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LuceneIndex.class);
    private static final String READY = "index-";
    private static final String UNFINISHED = "building-";

    private final IndexReader reader;

    private LuceneIndex(IndexReader reader) {
        this.reader = reader;
    }

    /** Opens the index of these contents under a folder, building it first where it is missing or damaged. */
    public static LuceneIndex open(Path folder, Contents contents, MeaningSource encoders, Progress progress) {
        Path ready = folder.resolve(READY + contents.fingerprint(encoders.fingerprint()));
        try {
            Optional<LuceneIndex> existing = existing(ready);
            if (existing.isPresent()) {
                return existing.get();
            }
            build(folder, ready, contents, encoders, progress);
            removeOthers(folder, ready);
            return new LuceneIndex(read(ready));
        } catch (IOException e) {
            throw new KnowledgeException(
                    "The search index under \"%s\" cannot be written: %s".formatted(folder, reason(e)), e);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException denied -> "permission is denied.";
            default -> e.getMessage() == null ? e.getClass().getSimpleName() + "." : e.getMessage() + ".";
        };
    }

    private static Optional<LuceneIndex> existing(Path ready) throws IOException {
        if (!Files.isDirectory(ready)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LuceneIndex(read(ready)));
        } catch (IOException damaged) {
            LOG.warn("The search index {} is damaged and is built anew.", ready.getFileName(), damaged);
            delete(ready);
            return Optional.empty();
        }
    }

    private static IndexReader read(Path ready) throws IOException {
        DirectoryReader reader = DirectoryReader.open(FSDirectory.open(ready, NoLockFactory.INSTANCE));
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    private static void build(Path folder, Path ready, Contents contents, MeaningSource encoders, Progress progress)
            throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        try {
            IndexBuilder.build(unfinished, contents, encoders, progress);
            rename(unfinished, ready);
        } finally {
            delete(unfinished);
        }
    }

    /** Another process may have finished the same index meanwhile: then its copy is as good as ours. */
    private static void rename(Path unfinished, Path ready) throws IOException {
        try {
            Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (DirectoryNotEmptyException | FileAlreadyExistsException e) {
            LOG.debug("The search index was there already.", e);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, ready);
        }
    }

    private static void removeOthers(Path folder, Path keep) throws IOException {
        try (Stream<Path> generations = Files.list(folder)) {
            for (Path other : generations.toList()) {
                if (other.getFileName().toString().startsWith(READY) && !other.equals(keep)) {
                    delete(other);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }

    public IndexReader reader() {
        return reader;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new KnowledgeException("The search index could not be closed.", e);
        }
    }
}
