package org.wardmate.rights;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The links by which people fetch copies of their own data: one a person, for an hour. */
final class DataPermits {
    static final Duration VALID = Duration.ofHours(1);

    private static final String PREFIX = "my-data.";

    /** Keys: member, a part that cannot be guessed. */
    private static final Shelf<Given> PERMITS = new Shelf<>("data-permits", Shape.of("data-permit", Given.class));

    private record Given(Instant at) {}

    private DataPermits() {}

    /** Gives a permit, which ends those before, and says what stands in the link. */
    static String give(Transaction transaction, MemberId member, String chance, Instant now) {
        transaction
                .scan(Scan.within(PERMITS.collection(), member.value()))
                .forEach(each -> PERMITS.delete(transaction, each.key()));
        PERMITS.put(transaction, RecordKey.of(member.value(), chance), new Given(now));
        return PREFIX + chance;
    }

    /** Whether somebody may fetch their data by what stands in a link. */
    static boolean holds(Reading reading, MemberId viewer, String written, Instant now) {
        return Optional.of(written)
                .filter(DataPermits::isOne)
                .flatMap(each -> PERMITS.find(reading, RecordKey.of(viewer.value(), each.substring(PREFIX.length()))))
                .filter(given ->
                        !now.isBefore(given.at()) && now.isBefore(given.at().plus(VALID)))
                .isPresent();
    }

    static boolean isOne(String written) {
        return written.startsWith(PREFIX) && written.substring(PREFIX.length()).matches("[A-Za-z0-9-]{1,40}");
    }
}
