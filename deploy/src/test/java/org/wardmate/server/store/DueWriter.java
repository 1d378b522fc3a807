package org.wardmate.server.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wardmate.assistant.Outbox;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Urgency;
import org.wardmate.casework.due.Reminders;
import org.wardmate.casework.officer.Recipients;
import org.wardmate.conversation.IdSource;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** A process that is there to be killed while it sees to what is due in many cases at once. */
final class DueWriter {
    static final int CASES = 600;
    static final Instant SENT = Instant.parse("2026-11-24T10:00:00Z");
    static final Member OFFICER = person("officer", Role.MONITORING_OFFICER);

    private static final Member MEMBER = person("member", Role.COUNCILLOR);
    private static final IdSource IDS = () -> UUID.randomUUID().toString();

    private DueWriter() {}

    public static void main(String[] args) {
        Storage storage = Storage.open(Path.of(args[0]), Map.of(), IDS);
        Clock clock = Clock.fixed(SENT.plusSeconds(6 * 60), ZoneOffset.UTC);
        Cases cases = new Cases(clock, IDS);
        EvidenceRoom evidence = new EvidenceRoom(storage.blobs(), new Darkroom(), clock, IDS);
        Reminders reminders = new Reminders(new Two(), cases, new Recipients(new Two(), cases, evidence), clock);
        Outbox outbox = new Outbox(clock, IDS);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = storage.records().<Boolean>inTransaction(transaction -> {
                Reminders.Seen seen = reminders.seeTo(transaction);
                outbox.append(transaction, seen.said());
                return seen.goesOn();
            });
            System.out.println("kept");
        }
        System.out.println("done");
        System.out.flush();
    }

    /** Cases in which a reminder is due by the time the process looks. */
    static void send(Records records) {
        Cases cases = new Cases(Clock.fixed(SENT, ZoneOffset.UTC), IDS);
        for (int sent = 0; sent < CASES; sent += 100) {
            records.change(transaction -> {
                for (int i = 0; i < 100; i++) {
                    send(transaction, cases);
                }
            });
        }
    }

    private static void send(Transaction transaction, Cases cases) {
        CaseFile file = cases.open(transaction, MEMBER);
        List<Share> shares = List.of(new Share(OFFICER.id(), Extent.WHOLE, SENT));
        var _ = cases.happened(transaction, file, new CaseSubmitted(SENT, MEMBER.id(), Urgency.AT_ONCE, shares));
    }

    private static Member person(String name, Role role) {
        Council council = new Council(new CouncilId("made-up"), "Made-up Council (sample)", "the Monitoring Officer");
        return new Member(new MemberId(name), name + " (sample)", council, Set.of(role), "", "");
    }

    private static final class Two implements Directory {
        @Override
        public Optional<Member> find(MemberId id) {
            return of(OFFICER.council().id()).stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst();
        }

        @Override
        public List<Member> of(CouncilId council) {
            return List.of(MEMBER, OFFICER);
        }
    }
}
