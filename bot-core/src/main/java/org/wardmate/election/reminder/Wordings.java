package org.wardmate.election.reminder;

import static org.wardmate.message.Texts.text;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.wardmate.audit.AuditTrail;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Access;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Permission;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** The wordings of reminders: those that come with Wardmate, and a council's own in their place. */
public final class Wordings {
    /** Keys: council, kind, version. */
    private static final Shelf<Version> WORDINGS =
            new Shelf<>("reminder-wordings", Shape.of("reminder-wording", Version.class));

    private static final Verb CHANGED = new Verb("reminder-wording-changed");

    private final AuditTrail trail;
    private final Clock clock;

    public Wordings(Clock clock) {
        this.trail = new AuditTrail(clock);
        this.clock = clock;
    }

    /** A council's own wording, and who wrote it. */
    public record Version(Wording wording, MemberId by, Instant at) {}

    /** What came of a change that somebody wanted. */
    public sealed interface Change {
        record Kept(Wording wording) implements Change {}

        /**
         * Nothing was changed.
         *
         * @param faults each in plain words
         */
        record Refused(List<String> faults) implements Change {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** What the council's next reminder of a kind says. */
    public Wording current(Reading reading, CouncilId council, ReminderKind kind) {
        return latest(reading, council, kind, 1).stream()
                .findFirst()
                .map(Version::wording)
                .orElseGet(() -> standard(kind));
    }

    /** The words that come with Wardmate. */
    public static Wording standard(ReminderKind kind) {
        return StandardWordings.of(kind);
    }

    /** The council's own, latest first; none where it uses what comes with Wardmate. */
    public List<Version> history(Reading reading, CouncilId council, ReminderKind kind) {
        return latest(reading, council, kind, Scan.MOST);
    }

    /**
     * Gives the officer's own council words of its own, for reminders that are drafted from now on.
     *
     * @param wanted with the version that it was made from; refused where somebody made another meanwhile
     */
    public Change change(Transaction transaction, Member by, ReminderKind kind, Wording wanted) {
        if (!Access.allows(by, Permission.PREPARE_REMINDERS)) {
            return new Change.Refused(List.of(text("wording.refused.not-yours")));
        }
        CouncilId council = by.council().id();
        int version = current(transaction, council, kind).version();
        if (version != wanted.version()) {
            return new Change.Refused(List.of(text("wording.refused.changed")));
        }
        List<String> faults = wanted.faults(kind);
        if (!faults.isEmpty()) {
            return new Change.Refused(faults);
        }
        Wording kept = new Wording(wanted.title().strip(), wanted.words().strip(), version + 1);
        WORDINGS.put(transaction, key(council, kind, kept.version()), new Version(kept, by.id(), clock.instant()));
        Subject subject = new Subject("reminder-wording:%s.%d".formatted(kind.key(), kept.version()));
        trail.append(transaction, council, new Deed(by.id(), CHANGED, subject));
        return new Change.Kept(kept);
    }

    private static List<Version> latest(Reading reading, CouncilId council, ReminderKind kind, int most) {
        Scan scan = Scan.within(WORDINGS.collection(), council.value(), kind.key())
                .backwards()
                .limit(most);
        return WORDINGS.items(reading, scan).stream().map(Shelf.Item::value).toList();
    }

    private static RecordKey key(CouncilId council, ReminderKind kind, int version) {
        return RecordKey.of(council.value(), kind.key(), RecordKey.counting(version));
    }
}
