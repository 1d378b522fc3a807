package org.wardmate.advice;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** What members thought of answers. */
public final class Feedback {
    /** Keys: council, whether it was useful, time, exchange. */
    private static final Shelf<Rating> RATINGS = new Shelf<>("ratings", Shape.of("rating", Rating.class));

    /** Adds a rating; a second one of the same answer replaces the first. */
    void add(Transaction transaction, Rating rating) {
        RATINGS.delete(transaction, key(rating, !rating.useful()));
        RATINGS.put(transaction, key(rating, rating.useful()), rating);
    }

    /** A council's latest ratings of one kind, latest first. */
    public List<Rating> latest(Reading reading, CouncilId council, boolean useful, int most) {
        Scan scan = Scan.within(RATINGS.collection(), council.value(), part(useful))
                .backwards()
                .limit(most);
        return RATINGS.items(reading, scan).stream().map(Shelf.Item::value).toList();
    }

    /** Forgets some of a council's ratings from before an instant; says how many. */
    public int forget(Transaction transaction, CouncilId council, Instant before, int most) {
        List<Shelf.Item<Rating>> old = Stream.of(true, false)
                .map(useful -> Scan.between(
                                RATINGS.collection(),
                                RecordKey.of(council.value(), part(useful), RecordKey.counting(0)),
                                RecordKey.of(council.value(), part(useful), RecordKey.counting(before.toEpochMilli())))
                        .limit(most))
                .flatMap(scan -> RATINGS.items(transaction, scan).stream())
                .toList();
        old.forEach(item -> RATINGS.delete(transaction, item.key()));
        return old.size();
    }

    private static RecordKey key(Rating rating, boolean useful) {
        return RecordKey.of(
                rating.council().value(),
                part(useful),
                RecordKey.counting(rating.at().toEpochMilli()),
                rating.exchange().value());
    }

    private static String part(boolean useful) {
        return useful ? "useful" : "not-useful";
    }
}
