package org.wardmate.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** Each case's permits, sealed with the case's key; without the key there are none. Keys: case, the permit's own part. */
final class Permits {
    private static final Shelf<Permit> PERMITS = new Shelf<>("handover-permits", Shape.of("permit", Permit.class));

    private Permits() {}

    static Optional<Permit> find(Reading reading, PermitId id) {
        return CaseKeys.in(reading, id.report().keyOwner()).flatMap(own -> PERMITS.find(own, id.key()));
    }

    static void put(Transaction transaction, Permit permit) {
        Transaction own =
                CaseKeys.in(transaction, permit.id().report().keyOwner()).orElseThrow();
        PERMITS.put(own, permit.id().key(), permit);
    }

    /** In the order in which they were given. */
    static List<Permit> of(Reading reading, CaseId report) {
        return CaseKeys.in(reading, report.keyOwner()).stream()
                .flatMap(own -> PERMITS.items(own, all(report)).stream())
                .map(Item::value)
                .sorted(Comparator.comparing(Permit::given)
                        .thenComparing(permit -> permit.id().chance()))
                .toList();
    }

    static void forget(Transaction transaction, CaseId report) {
        transaction.scan(all(report)).forEach(each -> PERMITS.delete(transaction, each.key()));
    }

    private static Scan all(CaseId report) {
        return Scan.within(PERMITS.collection(), report.value());
    }
}
