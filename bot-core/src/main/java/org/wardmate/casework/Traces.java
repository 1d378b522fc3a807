package org.wardmate.casework;

import java.util.List;
import java.util.Set;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Which cases name the same account or post. Traces stand in keys as look-ups that nobody can read back. */
final class Traces {
    private static final KeyOwner OWNER = new KeyOwner("traces");
    private static final String PURPOSE = "trace";
    private static final int MOST = 50;

    /** Keys: look-up of the trace, case. */
    private static final Shelf<Pointer> CASES = new Shelf<>("case-traces", Shape.of("case-trace", Pointer.class));

    private record Pointer(CaseId id) {}

    private Traces() {}

    /** Notes the traces in what was told now, and forgets those in what was told before. */
    static void replace(Transaction transaction, CaseId id, Set<Trace> before, Set<Trace> now) {
        before.stream()
                .filter(trace -> !now.contains(trace))
                .forEach(trace -> CASES.delete(transaction, key(transaction, trace, id)));
        now.stream()
                .filter(trace -> !before.contains(trace))
                .forEach(trace -> CASES.put(transaction, key(transaction, trace, id), new Pointer(id)));
    }

    /** The other cases with any of these traces. */
    static List<CaseId> alike(Reading reading, CaseId id, Set<Trace> traces) {
        return CaseKeys.find(reading, OWNER).stream()
                .flatMap(secret -> traces.stream().map(trace -> secret.lookup(PURPOSE, trace.written())))
                .flatMap(lookup -> CASES
                        .items(reading, Scan.within(CASES.collection(), lookup).limit(MOST))
                        .stream())
                .map(item -> item.value().id())
                .filter(other -> !other.equals(id))
                .distinct()
                .toList();
    }

    private static RecordKey key(Transaction transaction, Trace trace, CaseId id) {
        SealingKey secret = CaseKeys.find(transaction, OWNER).orElseGet(() -> CaseKeys.create(transaction, OWNER));
        return RecordKey.of(secret.lookup(PURPOSE, trace.written()), id.value());
    }
}
