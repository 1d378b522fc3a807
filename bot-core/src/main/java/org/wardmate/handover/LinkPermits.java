package org.wardmate.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/**
 * The links of one kind by which people fetch something: one a person, for an hour.
 *
 * @param prefix what such a link begins with
 * @param shelf keys: whose it is, a part that cannot be guessed
 */
public record LinkPermits<G extends LinkPermits.Given>(String prefix, Shelf<G> shelf) {
    public static final Duration VALID = Duration.ofHours(1);

    private static final String CHANCE = "[A-Za-z0-9-]{1,40}";

    /** What a link lets its holder have. */
    public interface Given {
        /** From when it holds. */
        Instant at();
    }

    /**
     * Gives a permit, which ends those before, and says what stands in the link.
     *
     * @param chance a part that cannot be guessed
     */
    public String give(Transaction transaction, MemberId to, String chance, G given) {
        shelf.every(transaction, Scan.within(shelf.collection(), to.value()))
                .forEach(each -> shelf.delete(transaction, each.key()));
        shelf.put(transaction, RecordKey.of(to.value(), chance), given);
        return prefix + chance;
    }

    /** What somebody may have by what stands in a link. */
    public Optional<G> find(Reading reading, MemberId viewer, String written, Instant now) {
        return Optional.of(written)
                .filter(this::isOne)
                .flatMap(each -> shelf.find(reading, RecordKey.of(viewer.value(), each.substring(prefix.length()))))
                .filter(given ->
                        !now.isBefore(given.at()) && now.isBefore(given.at().plus(VALID)));
    }

    public boolean isOne(String written) {
        return written.startsWith(prefix) && written.substring(prefix.length()).matches(CHANCE);
    }
}
