package org.wardmate.advice;

import java.util.List;
import org.wardmate.conversation.IdSource;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The replies that officers kept for review. */
public final class Precedents {
    /** Keys: council, time, an id of its own: the ticket's would lead to the member who asked. */
    private static final Shelf<Precedent> PRECEDENTS =
            new Shelf<>("precedents", Shape.of("precedent", Precedent.class));

    private final IdSource ids;

    public Precedents(IdSource ids) {
        this.ids = ids;
    }

    void add(Transaction transaction, Precedent precedent) {
        RecordKey key = RecordKey.of(
                precedent.council().value(), RecordKey.counting(precedent.at().toEpochMilli()), ids.next());
        PRECEDENTS.put(transaction, key, precedent);
    }

    /** A council's latest precedents, latest first. */
    public List<Precedent> latest(Reading reading, CouncilId council, int most) {
        Scan scan = Scan.within(PRECEDENTS.collection(), council.value())
                .backwards()
                .limit(most);
        return PRECEDENTS.items(reading, scan).stream().map(Shelf.Item::value).toList();
    }
}
