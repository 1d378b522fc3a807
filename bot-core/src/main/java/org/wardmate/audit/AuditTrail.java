package org.wardmate.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * The audit trail: one hash chain a council. Its head goes to the log once a day; kept outside, that line shows even a
 * chain that somebody with the master key wrote anew from the start.
 */
public final class AuditTrail {
    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);
    private static final int PAGE = 1000;

    private static final Shelf<AuditEntry> ENTRIES = new Shelf<>("audit", Shape.of("audit-entry", AuditEntry.class));
    private static final Shelf<AuditHead> HEADS = new Shelf<>("audit-heads", Shape.of("audit-head", AuditHead.class));
    private static final Shelf<LoggedHead> LOGGED =
            new Shelf<>("audit-heads-logged", Shape.of("audit-head-logged", LoggedHead.class));

    private record LoggedHead(Instant at) {}

    private final Clock clock;

    public AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /** Adds a deed to a council's chain, in the transaction in which it is done. */
    public void append(Transaction transaction, CouncilId council, Deed deed) {
        AuditHead head = head(transaction, council);
        AuditEntry entry = AuditEntry.following(head, council, clock.instant(), deed);
        ENTRIES.put(transaction, key(council, entry.number()), entry);
        HEADS.put(transaction, RecordKey.of(council.value()), entry.head());
    }

    public AuditHead head(Reading reading, CouncilId council) {
        return HEADS.find(reading, RecordKey.of(council.value())).orElse(AuditHead.EMPTY);
    }

    /** The councils that have a chain. */
    public List<CouncilId> councils(Reading reading) {
        return HEADS.items(reading, Scan.all(HEADS.collection())).stream()
                .map(item -> new CouncilId(item.key().value()))
                .toList();
    }

    /** Walks a council's chain from the start, a page at a time, so that others can write meanwhile. */
    public Verification verify(Records records, CouncilId council) {
        ChainCheck check = new ChainCheck(council, records.reading(reading -> head(reading, council)));
        Scan rest = Scan.within(ENTRIES.collection(), council.value()).limit(PAGE);
        while (true) {
            Scan stretch = rest;
            List<Item<AuditEntry>> page = records.reading(reading -> ENTRIES.items(reading, stretch));
            for (Item<AuditEntry> item : page) {
                Optional<Verification.Broken> fault =
                        check.next(Long.parseLong(item.key().lastPart()), item.value());
                if (fault.isPresent()) {
                    return fault.get();
                }
            }
            if (page.size() < PAGE) {
                return check.atTheEnd();
            }
            rest = rest.after(page.getLast().key());
        }
    }

    /** A council's entries that somebody wants, in order, read a page at a time, so that others can write meanwhile. */
    public List<AuditEntry> entries(Records records, CouncilId council, Predicate<AuditEntry> wanted) {
        List<AuditEntry> found = new ArrayList<>();
        Scan rest = Scan.within(ENTRIES.collection(), council.value()).limit(PAGE);
        while (true) {
            Scan stretch = rest;
            List<Item<AuditEntry>> page = records.reading(reading -> ENTRIES.items(reading, stretch));
            page.stream().map(Item::value).filter(wanted).forEach(found::add);
            if (page.size() < PAGE) {
                return List.copyOf(found);
            }
            rest = rest.after(page.getLast().key());
        }
    }

    /** Writes every head to the log, unless it was done today already (by UTC). Call it as often as is handy. */
    public List<AuditHead> logHeads(Records records) {
        return records.inTransaction(this::unlogged).stream()
                .map(council -> {
                    AuditHead head = records.reading(reading -> head(reading, council));
                    LOG.info("Audit trail of {}: entry {} is {}", council, head.count(), head.hash());
                    return head;
                })
                .toList();
    }

    private List<CouncilId> unlogged(Transaction transaction) {
        Instant now = clock.instant();
        List<CouncilId> due = councils(transaction).stream()
                .filter(council -> LOGGED.find(transaction, RecordKey.of(council.value()))
                        .filter(logged -> sameDay(logged.at(), now))
                        .isEmpty())
                .toList();
        due.forEach(council -> LOGGED.put(transaction, RecordKey.of(council.value()), new LoggedHead(now)));
        return due;
    }

    private static boolean sameDay(Instant one, Instant other) {
        return one.atZone(ZoneOffset.UTC)
                .toLocalDate()
                .equals(other.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static RecordKey key(CouncilId council, long number) {
        return RecordKey.of(council.value(), RecordKey.counting(number));
    }
}
