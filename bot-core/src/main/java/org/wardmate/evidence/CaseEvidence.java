package org.wardmate.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wardmate.evidence.darkroom.Extent;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** Each case's pieces of evidence, sealed with its key. */
final class CaseEvidence {
    private static final Shelf<Evidence> PIECES =
            new Shelf<>("evidence", Shape.of("evidence", Evidence.class).choosing(Extent.class));

    private CaseEvidence() {}

    static void put(Transaction ofCase, KeyOwner owner, Evidence evidence) {
        PIECES.put(ofCase, key(owner, evidence.id()), evidence);
    }

    static Optional<Evidence> find(Reading ofCase, KeyOwner owner, EvidenceId id) {
        return PIECES.find(ofCase, key(owner, id));
    }

    /** In the order in which they came. */
    static List<Evidence> all(Reading ofCase, KeyOwner owner) {
        return PIECES.items(ofCase, Scan.within(PIECES.collection(), owner.value())).stream()
                .map(Item::value)
                .sorted(Comparator.comparing((Evidence piece) -> piece.capture().at())
                        .thenComparing(piece -> piece.id().value()))
                .toList();
    }

    static void delete(Transaction transaction, KeyOwner owner, EvidenceId id) {
        PIECES.delete(transaction, key(owner, id));
    }

    private static RecordKey key(KeyOwner owner, EvidenceId id) {
        return RecordKey.of(owner.value(), id.value());
    }
}
