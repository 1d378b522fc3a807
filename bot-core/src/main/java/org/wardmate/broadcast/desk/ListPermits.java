package org.wardmate.broadcast.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wardmate.broadcast.ReminderId;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The links by which officers fetch lists of deliveries: one an officer, for an hour. */
final class ListPermits {
    private static final Duration VALID = Duration.ofHours(1);
    private static final String PREFIX = "reminder-list.";

    /** Keys: officer, a part that cannot be guessed. */
    private static final Shelf<Given> PERMITS =
            new Shelf<>("reminder-list-permits", Shape.of("reminder-list-permit", Given.class));

    private record Given(ReminderId reminder, Instant at) {}

    private ListPermits() {}

    /** Gives a permit, which ends those before, and says what stands in the link. */
    static String give(Transaction transaction, MemberId officer, ReminderId reminder, String chance, Instant now) {
        transaction
                .scan(Scan.within(PERMITS.collection(), officer.value()))
                .forEach(each -> PERMITS.delete(transaction, each.key()));
        PERMITS.put(transaction, RecordKey.of(officer.value(), chance), new Given(reminder, now));
        return PREFIX + chance;
    }

    static Optional<ReminderId> find(Reading reading, MemberId viewer, String written, Instant now) {
        return Optional.of(written)
                .filter(ListPermits::isOne)
                .flatMap(each -> PERMITS.find(reading, RecordKey.of(viewer.value(), each.substring(PREFIX.length()))))
                .filter(given ->
                        !now.isBefore(given.at()) && now.isBefore(given.at().plus(VALID)))
                .map(Given::reminder);
    }

    static boolean isOne(String written) {
        return written.startsWith(PREFIX) && written.substring(PREFIX.length()).matches("[A-Za-z0-9-]{1,40}");
    }
}
