package org.wardmate.rights;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.broadcast.Received;
import org.wardmate.casework.Cases;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.handover.LinkPermits;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.rights.OwnData.Picture;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Makes copies of all that is kept about a person, for them, and notes each. */
public final class DataCopies {
    /** The links by which people fetch copies of their own data. */
    static final LinkPermits<Given> PERMITS =
            new LinkPermits<>("my-data.", new Shelf<>("data-permits", Shape.of("data-permit", Given.class)));

    private final OwnData data;
    private final AuditTrail audit;
    private final Clock clock;

    public DataCopies(Directory directory, Cases cases, EvidenceRoom evidence, KeptElsewhere elsewhere, Clock clock) {
        this.audit = new AuditTrail(clock);
        this.data = new OwnData(directory, cases, evidence, elsewhere, audit);
        this.clock = clock;
    }

    record Given(Instant at) implements LinkPermits.Given {}

    private record Taken(List<Section> sections, List<Picture> pictures) {}

    /** What a person may fetch by what stands in their link; empty where it is not theirs or has run out. */
    Optional<DataCopy> fetched(Records records, MemberId viewer, String link) {
        Instant now = clock.instant();
        return records.reading(reading -> PERMITS.find(reading, viewer, link, now))
                .map(_ -> copy(records, viewer, viewer));
    }

    /**
     * A copy for a person, made by themself or by whoever runs Wardmate. Empty where nothing is kept of them.
     */
    public Optional<DataCopy> of(Records records, MemberId who, MemberId by) {
        boolean any = !records.<Set<CouncilId>>reading(reading -> data.councils(reading, who))
                        .isEmpty()
                || !records.<List<Received>>reading(reading -> data.reminders(reading, who))
                        .isEmpty()
                || !data.audited(records, who).facts().isEmpty();
        return any ? Optional.of(copy(records, who, by)) : Optional.empty();
    }

    private DataCopy copy(Records records, MemberId who, MemberId by) {
        Instant now = clock.instant();
        Taken taken = records.inTransaction(transaction -> {
            note(transaction, who, by);
            List<Picture> pictures = data.pictures(transaction, who, by);
            return new Taken(data.sections(transaction, who), pictures);
        });
        List<Section> sections = new ArrayList<>(taken.sections());
        sections.add(data.audited(records, who));
        return new DataCopy(now, sections, taken.pictures());
    }

    private void note(Transaction transaction, MemberId who, MemberId by) {
        Set<CouncilId> councils = data.councils(transaction, who);
        (councils.isEmpty() ? audit.councils(transaction) : councils)
                .forEach(council ->
                        audit.append(transaction, council, new Deed(by, new Verb("data-copy-made"), Subject.of(who))));
    }
}
