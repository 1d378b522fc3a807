package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;

/** A process whose files may not grow past a limit: it writes until it is told so, and then goes on reading. */
final class FullDiskWriter {
    static final CollectionName NUMBERS = new CollectionName("numbers");
    static final RecordKey LAST = RecordKey.of("last");

    private FullDiskWriter() {}

    public static void main(String[] args) {
        try (Storage storage =
                Storage.open(Path.of(args[0]), Map.of(), () -> UUID.randomUUID().toString())) {
            int kept = fill(storage);
            System.out.println("kept " + kept);
            System.out.println("reads " + read(storage));
            System.out.println("file " + file(storage));
            try {
                put(storage, kept + 1);
            } catch (StorageException e) {
                System.out.println("again " + e.getMessage());
            }
            System.out.println("reads " + read(storage));
        }
    }

    private static int fill(Storage storage) {
        for (int number = 1; ; number++) {
            try {
                put(storage, number);
            } catch (StorageException e) {
                System.out.println("told " + e.getMessage());
                return number - 1;
            }
        }
    }

    private static void put(Storage storage, int number) {
        byte[] large = new byte[100_000];
        new Random(number).nextBytes(large);
        storage.records().change(transaction -> {
            transaction.put(NUMBERS, LAST, Integer.toString(number).getBytes(US_ASCII));
            transaction.put(NUMBERS, RecordKey.of("number", RecordKey.counting(number)), large);
        });
    }

    static String read(Storage storage) {
        return storage.records()
                .reading(reading -> new String(reading.get(NUMBERS, LAST).orElseThrow(), US_ASCII));
    }

    private static String file(Storage storage) {
        try {
            byte[] large = new byte[32 << 20];
            storage.blobs().put(new ByteArrayInputStream(large), Long.MAX_VALUE, SealingKey.random());
            return "kept";
        } catch (StorageException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
