package org.wardmate.server.store.mapdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mapdb.Atomic;
import org.mapdb.BTreeMap;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Place;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.StoredRecord;

/** One file of records, sorted by place: a MapDB tree on a journaled volume. Its callers see to it that writers are alone. */
final class SortedFile implements Reading, AutoCloseable {
    private static final String UNREADABLE = "The records cannot be read: their file is damaged or out of reach.";

    /** Takes every record in order. */
    interface Taker {
        void record(Place place, byte[] value) throws IOException;
    }

    private final JournaledVolume volume;
    private DB db;
    private BTreeMap<String, byte[]> tree;
    private Atomic.Long removed;

    SortedFile(Path file, Path journal) throws IOException {
        this.volume = new JournaledVolume(file, journal);
        this.db = database();
        this.tree = tree(db);
        this.removed = removed(db);
        db.commit();
    }

    private DB database() {
        return DBMaker.volumeDB(volume, volume.isUsed()).make();
    }

    /** Values lie outside the nodes: otherwise one change would write its thirty neighbours again. */
    private static BTreeMap<String, byte[]> tree(DB db) {
        return db.treeMap("records", Serializer.STRING, Serializer.BYTE_ARRAY)
                .valuesOutsideNodesEnable()
                .counterEnable()
                .createOrOpen();
    }

    private static Atomic.Long removed(DB db) {
        return db.atomicLong("removed").createOrOpen();
    }

    /** Writes all changes or none; when it returns they are on the disk. */
    void write(Map<Place, Optional<byte[]>> changes) throws IOException {
        volume.settle();
        boolean written = false;
        try {
            changes.forEach((place, value) ->
                    value.ifPresentOrElse(bytes -> tree.put(place.toString(), bytes), () -> remove(place.toString())));
            db.commit();
            written = true;
        } finally {
            if (!written) {
                startAfresh();
            }
        }
    }

    private void remove(String place) {
        if (tree.remove(place) != null) {
            removed.incrementAndGet();
        }
    }

    /** MapDB cannot take back what it has half done, but it can be opened again as it was before. */
    private void startAfresh() {
        volume.discard();
        db = database();
        tree = tree(db);
        removed = removed(db);
    }

    /** How many records have been removed since the file was made; MapDB keeps the empty places for good. */
    long removed() {
        return removed.get();
    }

    long count() {
        return tree.sizeLong();
    }

    /** Puts what has been written so far into the file itself, and empties the journal. */
    void checkpoint() throws IOException {
        volume.settle();
        volume.checkpoint();
    }

    void everything(Taker taker) throws IOException {
        for (Iterator<Map.Entry<String, byte[]>> all = tree.entryIterator(); all.hasNext(); ) {
            Map.Entry<String, byte[]> entry = all.next();
            taker.record(place(entry.getKey()), entry.getValue());
        }
    }

    private static Place place(String written) {
        int slash = written.indexOf('/');
        return new Place(new CollectionName(written.substring(0, slash)), new RecordKey(written.substring(slash + 1)));
    }

    @Override
    public Optional<byte[]> get(CollectionName collection, RecordKey key) {
        try {
            return Optional.ofNullable(tree.get(new Place(collection, key).toString()));
        } catch (RuntimeException | AssertionError e) {
            throw new StorageException(UNREADABLE, e);
        }
    }

    @Override
    public List<StoredRecord> scan(Scan scan) {
        String collection = scan.collection() + "/";
        List<StoredRecord> found = new ArrayList<>();
        try {
            Iterator<Map.Entry<String, byte[]>> stretch =
                    stretch(collection + scan.from(), collection + scan.to(), scan.descending());
            while (stretch.hasNext() && found.size() < scan.limit()) {
                Map.Entry<String, byte[]> entry = stretch.next();
                found.add(new StoredRecord(
                        new RecordKey(entry.getKey().substring(collection.length())), entry.getValue()));
            }
            return List.copyOf(found);
        } catch (RuntimeException | AssertionError e) {
            throw new StorageException(UNREADABLE, e);
        }
    }

    private Iterator<Map.Entry<String, byte[]>> stretch(String from, String to, boolean descending) {
        if (from.compareTo(to) >= 0) {
            return List.<Map.Entry<String, byte[]>>of().iterator();
        }
        return descending
                ? tree.descendingEntryIterator(from, true, to, false)
                : tree.entryIterator(from, true, to, false);
    }

    /** The database is left as it is: closing it would write once more, and everything is on the disk already. */
    @Override
    public void close() {
        volume.close();
    }
}
