package org.wardmate.casework;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Who has which cases: those open, the most urgent first and then the oldest, and those closed. */
final class Caseloads {
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    /** Keys: recipient, open or closed, urgency (of those open), time, case. */
    private static final Shelf<Pointer> BY_RECIPIENT =
            new Shelf<>("cases-by-recipient", Shape.of("case-pointer", Pointer.class));

    private record Pointer(CaseId id) {}

    private Caseloads() {}

    static List<CaseId> open(Reading reading, MemberId recipient, int most) {
        return ids(
                reading,
                Scan.within(BY_RECIPIENT.collection(), recipient.value(), OPEN).limit(most));
    }

    /** The latest first. */
    static List<CaseId> closed(Reading reading, MemberId recipient, int most) {
        return ids(
                reading,
                Scan.within(BY_RECIPIENT.collection(), recipient.value(), CLOSED)
                        .backwards()
                        .limit(most));
    }

    private static List<CaseId> ids(Reading reading, Scan scan) {
        return BY_RECIPIENT.items(reading, scan).stream()
                .map(item -> item.value().id())
                .toList();
    }

    static void replace(Transaction transaction, CaseFile before, CaseFile now) {
        clear(transaction, before);
        keys(now).forEach(key -> BY_RECIPIENT.put(transaction, key, new Pointer(now.id())));
    }

    static void clear(Transaction transaction, CaseFile file) {
        keys(file).forEach(key -> BY_RECIPIENT.delete(transaction, key));
    }

    private static List<RecordKey> keys(CaseFile file) {
        String urgency =
                file.isOpen() ? String.valueOf(requireNonNull(file.urgency()).rank()) : "-";
        return file.shares().stream()
                .map(share -> RecordKey.of(
                        share.recipient().value(),
                        file.isOpen() ? OPEN : CLOSED,
                        urgency,
                        RecordKey.counting(file.opened().toEpochMilli()),
                        file.id().value()))
                .toList();
    }
}
