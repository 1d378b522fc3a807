package org.wardmate.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.CustodyEvent.Captured;
import org.wardmate.evidence.CustodyEvent.Exported;
import org.wardmate.evidence.CustodyEvent.Removed;
import org.wardmate.evidence.CustodyEvent.Viewed;
import org.wardmate.evidence.Evidence.Capture;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.Refusal;
import org.wardmate.people.MemberId;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;

/**
 * Where cases' evidence is kept: the one door to it. An upload is first inspected, outside any transaction, then added in
 * the transaction of the turn. All blobs are evidence's: what no case claims for a day is swept away.
 */
public final class EvidenceRoom {
    private static final Duration UNCLAIMED = Duration.ofDays(1);
    private static final int AT_ONCE = 1000;

    private final Intake intake;
    private final Blobs blobs;
    private final Clock clock;
    private final IdSource ids;

    public EvidenceRoom(Blobs blobs, Darkroom darkroom, Clock clock, IdSource ids) {
        this.intake = new Intake(blobs, darkroom);
        this.blobs = blobs;
        this.clock = clock;
        this.ids = ids;
    }

    /** Looks at an upload and seals it with the case's key. Takes a second or two; call it outside transactions. */
    public Inspected inspect(Upload upload, SealingKey ofCase) {
        return intake.inspect(upload, ofCase);
    }

    /** Adds what was inspected to a case. Unless it is {@code Kept}, its blobs go with the next {@link #tidy}. */
    public Addition add(Transaction transaction, KeyOwner owner, Inspected inspected, MemberId by) {
        return switch (inspected) {
            case Inspected.Unsound(var refusal) -> new Addition.Refused(refusal);
            case Inspected.Sound sound -> add(transaction, owner, sound, by);
        };
    }

    private Addition add(Transaction transaction, KeyOwner owner, Inspected.Sound sound, MemberId by) {
        List<Evidence> there = list(transaction, owner);
        Optional<Evidence> same = there.stream()
                .filter(each -> each.sha256().equals(sound.sha256()))
                .findFirst();
        if (same.isPresent()) {
            ClaimedBlobs.release(transaction, sound.blobs());
            return new Addition.Duplicate(same.get());
        }
        if (there.size() >= Evidence.LIMITS.files()) {
            ClaimedBlobs.release(transaction, sound.blobs());
            return new Addition.Refused(Refusal.TOO_MANY_FILES);
        }
        Evidence evidence = evidence(sound, by);
        Transaction ofCase = ofCase(transaction, owner);
        CaseEvidence.put(ofCase, owner, evidence);
        ClaimedBlobs.claim(transaction, owner, evidence.copies().blobs());
        Custody.append(
                ofCase,
                owner,
                new Captured(
                        evidence.id(), evidence.sha256(), by, evidence.capture().at()));
        return new Addition.Kept(evidence);
    }

    private Evidence evidence(Inspected.Sound sound, MemberId by) {
        return new Evidence(
                new EvidenceId(ids.next()),
                sound.type(),
                sound.size(),
                sound.sha256(),
                sound.extent(),
                new Capture(by, clock.instant(), sound.platformTime(), sound.platformFileId(), sound.fileName()),
                sound.copies());
    }

    /** A case's evidence in the order in which it came; none when the case's key is gone. */
    public List<Evidence> list(Reading reading, KeyOwner owner) {
        return CaseKeys.in(reading, owner)
                .map(ofCase -> CaseEvidence.all(ofCase, owner))
                .orElse(List.of());
    }

    public Optional<Evidence> find(Reading reading, KeyOwner owner, EvidenceId id) {
        return CaseKeys.in(reading, owner).flatMap(ofCase -> CaseEvidence.find(ofCase, owner, id));
    }

    /** Opens a copy to somebody and notes that they looked at it. Whether they may is for the caller to say. */
    public Optional<Opened> open(Transaction transaction, KeyOwner owner, EvidenceId id, Copy copy, MemberId by) {
        return find(transaction, owner, id).map(evidence -> {
            Custody.append(
                    ofCase(transaction, owner), owner, new Viewed(id, evidence.sha256(), by, clock.instant(), copy));
            SealingKey key = CaseKeys.find(transaction, owner).orElseThrow();
            return new Opened(evidence.copies().of(copy), blobs, key);
        });
    }

    /** Lets a piece out of the house, and notes by whom and why. Whether it may leave is for the caller to say. */
    public Leaving export(Transaction transaction, KeyOwner owner, Evidence evidence, MemberId by, String reason) {
        Custody.append(
                ofCase(transaction, owner),
                owner,
                new Exported(evidence.id(), evidence.sha256(), by, clock.instant(), reason));
        SealingKey key = CaseKeys.find(transaction, owner).orElseThrow();
        return new Leaving(evidence, copy -> new Opened(evidence.copies().of(copy), blobs, key));
    }

    /** Takes a piece out of a case and says whether it was there; its custody events stay. */
    public boolean remove(Transaction transaction, KeyOwner owner, EvidenceId id, MemberId by) {
        Optional<Evidence> found = find(transaction, owner, id);
        found.ifPresent(evidence -> {
            CaseEvidence.delete(transaction, owner, id);
            ClaimedBlobs.release(transaction, evidence.copies().blobs());
            Custody.append(ofCase(transaction, owner), owner, new Removed(id, evidence.sha256(), by, clock.instant()));
        });
        return found.isPresent();
    }

    /** Everything that happened to a case's evidence, removed pieces too. */
    public List<CustodyEvent> custody(Reading reading, KeyOwner owner) {
        return CaseKeys.in(reading, owner)
                .map(ofCase -> Custody.events(ofCase, owner))
                .orElse(List.of());
    }

    /** Deletes all evidence of a case that is itself deleted, custody events too. */
    public void forget(Transaction transaction, KeyOwner owner) {
        list(transaction, owner).forEach(evidence -> {
            CaseEvidence.delete(transaction, owner, evidence.id());
            ClaimedBlobs.release(transaction, evidence.copies().blobs());
        });
        Custody.forget(transaction, owner);
    }

    /** Deletes for good the blobs that cases have let go of; says how many. Call it often, outside transactions. */
    public int tidy(Records records) {
        return shred(records, records.reading(reading -> ClaimedBlobs.released(reading, AT_ONCE)));
    }

    /**
     * Deletes for good the blobs that were put more than a day ago and that no case claims; says how many. It looks at every
     * blob there is, so call it seldom, outside transactions.
     */
    public int sweep(Records records) {
        return shred(
                records,
                blobs.putBefore(clock.instant().minus(UNCLAIMED)).stream()
                        .filter(blob -> records.reading(reading -> !ClaimedBlobs.isClaimed(reading, blob)))
                        .limit(AT_ONCE)
                        .toList());
    }

    private int shred(Records records, List<BlobId> left) {
        left.forEach(blobs::delete);
        if (!left.isEmpty()) {
            records.change(transaction -> ClaimedBlobs.forget(transaction, left));
        }
        return left.size();
    }

    private static Transaction ofCase(Transaction transaction, KeyOwner owner) {
        return CaseKeys.in(transaction, owner)
                .orElseThrow(() -> new StorageException("This report was deleted, so nothing can be added to it."));
    }
}
