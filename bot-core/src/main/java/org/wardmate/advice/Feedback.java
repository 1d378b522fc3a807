package org.wardmate.advice;

import java.util.List;
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
