package org.wardmate.advice;

import java.time.Instant;
import java.util.List;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The questions that got no good answer. */
public final class Gaps {
    /** Keys: council, time, exchange. */
    private static final Shelf<Gap> GAPS = new Shelf<>("gaps", Shape.of("gap", Gap.class));

    /** Adds a gap; a second word on the same exchange replaces the first. */
    void add(Transaction transaction, Gap gap) {
        RecordKey key = RecordKey.of(
                gap.council().value(),
                RecordKey.counting(gap.at().toEpochMilli()),
                gap.exchange().value());
        GAPS.put(transaction, key, gap);
    }

    /** Forgets some of a council's gaps from before an instant; says how many. */
    public int forget(Transaction transaction, CouncilId council, Instant before, int most) {
        Scan scan = Scan.between(
                        GAPS.collection(),
                        RecordKey.of(council.value(), RecordKey.counting(0)),
                        RecordKey.of(council.value(), RecordKey.counting(before.toEpochMilli())))
                .limit(most);
        List<Shelf.Item<Gap>> old = GAPS.items(transaction, scan);
        old.forEach(item -> GAPS.delete(transaction, item.key()));
        return old.size();
    }

    /** A council's latest gaps, latest first. */
    public List<Gap> latest(Reading reading, CouncilId council, int most) {
        Scan scan = Scan.within(GAPS.collection(), council.value()).backwards().limit(most);
        return GAPS.items(reading, scan).stream().map(Shelf.Item::value).toList();
    }
}
