package org.wardmate.server.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/**
 * A process that is there to be killed: writers that keep turn after turn, and say each number once it is kept. A turn
 * writes its number into records of many sizes, and removes some of the turn before. With a second word it only opens.
 */
final class CrashWriter {
    static final int WRITERS = 3;
    static final int RECORDS = 12;
    static final CollectionName COUNTS = new CollectionName("counts");
    static final CollectionName TURNS = new CollectionName("turns");

    private static final Object OUT = new Object();

    private CrashWriter() {}

    public static void main(String[] args) {
        Storage storage =
                Storage.open(Path.of(args[0]), Map.of(), () -> UUID.randomUUID().toString());
        say("open");
        for (int i = 0; i < WRITERS && args.length == 1; i++) {
            int writer = i;
            Thread.ofPlatform().start(() -> write(storage.records(), writer));
        }
    }

    private static void write(Records records, int writer) {
        Random random = new Random();
        while (true) {
            int number = records.inTransaction(transaction -> turn(transaction, writer, random));
            say("kept %d %d".formatted(writer, number));
        }
    }

    private static int turn(Transaction transaction, int writer, Random random) {
        RecordKey key = RecordKey.of("writer" + writer);
        int number = transaction
                        .get(COUNTS, key)
                        .map(bytes -> Integer.parseInt(new String(bytes, US_ASCII)))
                        .orElse(0)
                + 1;
        byte[] written = Integer.toString(number).getBytes(US_ASCII);
        transaction.put(COUNTS, key, written);
        for (int i = 0; i < RECORDS; i++) {
            RecordKey record = RecordKey.of("writer" + writer, Integer.toString(i));
            if ((number + i) % 5 == 0) {
                transaction.delete(TURNS, record);
            } else {
                int size = random.nextInt(20) == 0 ? 150_000 : random.nextInt(4000);
                transaction.put(TURNS, record, Arrays.copyOf((number + " ").getBytes(US_ASCII), 20 + size));
            }
        }
        return number;
    }

    private static void say(String words) {
        synchronized (OUT) {
            System.out.println(words);
            System.out.flush();
        }
    }
}
