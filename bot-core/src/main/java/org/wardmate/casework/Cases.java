package org.wardmate.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.calendar.WorkingHours;
import org.wardmate.conversation.IdSource;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/** Every case: its cover, what was told, and its history. What was told is sealed with the case's own key. */
public final class Cases {
    /** Keys: case. */
    private static final Shelf<CaseFile> FILES = new Shelf<>("cases", Shape.of("case", CaseFile.class));
    /** Keys: member, time, case. */
    private static final Shelf<Pointer> BY_MEMBER =
            new Shelf<>("cases-by-member", Shape.of("case-pointer", Pointer.class));
    /** Keys: case. */
    private static final Shelf<Incident> INCIDENTS =
            new Shelf<>("case-incidents", Shape.of("incident", Incident.class));
    /** Keys: case, number. */
    private static final Shelf<CaseEvent> HISTORY =
            new Shelf<>("case-history", Shape.of("case-event", CaseEvent.class).choosing(CaseEvent.class));

    private record Pointer(CaseId id) {}

    private final Clock clock;
    private final IdSource ids;
    private final DueWork due;
    private final Digests digests;
    private final Deletions deletions;

    public Cases(Clock clock, IdSource ids) {
        this(clock, ids, WorkingHours.ofOffices());
    }

    public Cases(Clock clock, IdSource ids, WorkingHours office) {
        this(clock, ids, office, Retention.STANDARD);
    }

    public Cases(Clock clock, IdSource ids, WorkingHours office, Retention retention) {
        this.clock = clock;
        this.ids = ids;
        this.due = new DueWork(office);
        this.digests = new Digests(office);
        this.deletions = new Deletions(retention);
    }

    /** What is due in them. */
    public DueWork due() {
        return due;
    }

    /** What officers are sent of them in the morning. */
    public Digests digests() {
        return digests;
    }

    /** Which of them are to be deleted, and when. */
    public Deletions deletions() {
        return deletions;
    }

    /** Opens a case, with a key of its own. */
    public CaseFile open(Transaction transaction, Member member) {
        CaseId id = CaseId.next(ids);
        while (FILES.find(transaction, id.key()).isPresent()) {
            id = CaseId.next(ids);
        }
        CaseKeys.create(transaction, id.keyOwner());
        CaseFile file = CaseFile.opened(id, member.id(), member.council().id(), clock.instant());
        FILES.put(transaction, id.key(), file);
        BY_MEMBER.put(transaction, byMember(file), new Pointer(id));
        return file;
    }

    public Optional<CaseFile> find(Reading reading, CaseId id) {
        return FILES.find(reading, id.key());
    }

    /** Whether a case's words can be read and something can happen to it; not once its key is gone. */
    public boolean isReadable(Reading reading, CaseFile file) {
        return CaseKeys.find(reading, file.id().keyOwner()).isPresent();
    }

    /** A member's own cases, the latest first. */
    public List<CaseFile> of(Reading reading, MemberId member) {
        return BY_MEMBER
                .items(
                        reading,
                        Scan.within(BY_MEMBER.collection(), member.value()).backwards())
                .stream()
                .flatMap(item -> find(reading, item.value().id()).stream())
                .toList();
    }

    /** The cases somebody is to do something about, of those a person has: the most urgent first, then the oldest. */
    public List<CaseFile> open(Reading reading, MemberId recipient, int most) {
        return files(reading, Caseloads.open(reading, recipient, most));
    }

    /** The closed cases a person has, the latest first. */
    public List<CaseFile> closed(Reading reading, MemberId recipient, int most) {
        return files(reading, Caseloads.closed(reading, recipient, most));
    }

    private List<CaseFile> files(Reading reading, List<CaseId> ids) {
        return ids.stream().flatMap(id -> find(reading, id).stream()).toList();
    }

    /** What was told; empty before the member is done telling, and once the case's key is gone. */
    public Optional<Incident> incident(Reading reading, CaseId id) {
        return CaseKeys.in(reading, id.keyOwner()).flatMap(own -> INCIDENTS.find(own, id.key()));
    }

    public void tell(Transaction transaction, CaseId id, Incident incident) {
        Traces.replace(transaction, id, traces(transaction, id), Trace.in(incident.scene()));
        INCIDENTS.put(own(transaction, id), id.key(), incident);
    }

    /** The cases that others have too and that name the same account or post. Whom to tell of them is for the caller. */
    public List<CaseFile> alike(Reading reading, CaseFile file) {
        return Traces.alike(reading, file.id(), traces(reading, file.id())).stream()
                .flatMap(id -> find(reading, id).stream())
                .filter(CaseFile::isShared)
                .toList();
    }

    private Set<Trace> traces(Reading reading, CaseId id) {
        return incident(reading, id).map(told -> Trace.in(told.scene())).orElse(Set.of());
    }

    /** Adds to the history; empty, and nothing is changed, where the lifecycle does not allow that. */
    public Optional<CaseFile> happened(Transaction transaction, CaseFile file, CaseEvent event) {
        Optional<CaseFile> after = file.after(event);
        after.ifPresent(now -> {
            FILES.put(transaction, now.id().key(), now);
            Caseloads.replace(transaction, file, now);
            HISTORY.put(own(transaction, now.id()), event(now.id(), file.events()), event);
            due.happened(transaction, file, event, now);
            digests.happened(transaction, event, now);
            deletions.happened(transaction, event, now);
        });
        return after;
    }

    /** What happened so far, in order. */
    public List<CaseEvent> history(Reading reading, CaseId id) {
        return history(reading, id, Scan.within(HISTORY.collection(), id.value()));
    }

    /** What happened since a case had so many events, in order. */
    public List<CaseEvent> historySince(Reading reading, CaseFile file, int events) {
        if (events >= file.events()) {
            return List.of();
        }
        RecordKey from = event(file.id(), Math.max(0, events));
        return history(reading, file.id(), Scan.between(HISTORY.collection(), from, event(file.id(), file.events())));
    }

    private static List<CaseEvent> history(Reading reading, CaseId id, Scan scan) {
        return CaseKeys.in(reading, id.keyOwner()).stream()
                .flatMap(own -> HISTORY.items(own, scan).stream())
                .map(Item::value)
                .toList();
    }

    private static RecordKey event(CaseId id, int number) {
        return RecordKey.of(id.value(), RecordKey.counting(number));
    }

    /** Deletes a case and its key; whatever copies of it there are can no longer be read. It may be without a key already. */
    public void erase(Transaction transaction, CaseFile file) {
        Traces.replace(transaction, file.id(), traces(transaction, file.id()), Set.of());
        transaction
                .scan(Scan.within(HISTORY.collection(), file.id().value()))
                .forEach(each -> HISTORY.delete(transaction, each.key()));
        INCIDENTS.delete(transaction, file.id().key());
        FILES.delete(transaction, file.id().key());
        BY_MEMBER.delete(transaction, byMember(file));
        Caseloads.clear(transaction, file);
        due.clear(transaction, file.id());
        digests.clear(transaction, file);
        deletions.clear(transaction, file.id());
        CaseKeys.destroy(transaction, file.id().keyOwner());
    }

    private static Transaction own(Transaction transaction, CaseId id) {
        return CaseKeys.in(transaction, id.keyOwner())
                .orElseThrow(() -> new IllegalStateException("The key of case %s is gone.".formatted(id)));
    }

    private static RecordKey byMember(CaseFile file) {
        return RecordKey.of(
                file.member().value(),
                RecordKey.counting(file.opened().toEpochMilli()),
                file.id().value());
    }
}
