package org.wardmate.server.store;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wardmate.assistant.Outbox;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Urgency;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.rights.Rights;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.storage.CaseKeys;

/** A process that is there to be killed while it deletes cases whose time is over. */
final class ErasureWriter {
    static final int CASES = 150;
    static final String WORDS = "Quillwobble";
    static final Instant TAKEN_BACK = Instant.parse("2026-11-24T10:00:00Z");
    static final IdSource IDS = () -> UUID.randomUUID().toString();
    static final Council COUNCIL =
            new Council(new CouncilId("made-up"), "Made-up Council (sample)", "the Monitoring Officer");
    static final Member MEMBER =
            new Member(new MemberId("member"), "Member (sample)", COUNCIL, Set.of(Role.COUNCILLOR), "", "");

    private static final MemberId OFFICER = new MemberId("officer");

    private ErasureWriter() {}

    public static void main(String[] args) {
        Storage storage = Storage.open(Path.of(args[0]), Map.of(), IDS);
        deleteAll(storage);
        System.out.println("done");
        System.out.flush();
    }

    /** Announces and deletes all that is due, two times two weeks and more after it was taken back. */
    static void deleteAll(Storage storage) {
        for (int days : new int[] {80, 100}) {
            Clock clock = Clock.fixed(TAKEN_BACK.plus(Duration.ofDays(days)), ZoneOffset.UTC);
            Outbox outbox = new Outbox(clock, IDS);
            Rights rights = rights(storage, clock, outbox);
            boolean goesOn = true;
            while (goesOn) {
                goesOn = storage.records()
                        .<Boolean>inTransaction(transaction -> rights.seeToDue(transaction)
                                .map(said -> outbox.append(transaction, said))
                                .isPresent());
                System.out.println("kept " + days);
            }
        }
    }

    private static Rights rights(Storage storage, Clock clock, Outbox outbox) {
        EvidenceRoom evidence = room(storage, clock);
        return new Rights(
                new Rights.Kept(
                        new DemoDirectory(List.of()),
                        new Cases(clock, IDS),
                        evidence,
                        (transaction, file) ->
                                evidence.forget(transaction, file.id().keyOwner()),
                        SlackAdapter.kept()),
                outbox::withdraw,
                clock,
                IDS);
    }

    static EvidenceRoom room(Storage storage, Clock clock) {
        return new EvidenceRoom(storage.blobs(), new Darkroom(), clock, IDS);
    }

    /** Tells, sends and takes back so many cases; the first has a picture. */
    static List<CaseId> tell(Storage storage, int count) {
        Clock clock = Clock.fixed(TAKEN_BACK, ZoneOffset.UTC);
        Cases cases = new Cases(clock, IDS);
        EvidenceRoom evidence = room(storage, clock);
        List<CaseId> told = new ArrayList<>();
        while (told.size() < count) {
            boolean pictured = told.isEmpty();
            CaseFile file = storage.records().inTransaction(transaction -> cases.open(transaction, MEMBER));
            Inspected inspected = pictured ? inspected(storage, evidence, file) : null;
            storage.records().change(transaction -> {
                cases.tell(transaction, file.id(), Incident.UNTOLD.withAuthorName(WORDS));
                CaseFile now = cases.happened(
                                transaction,
                                file,
                                new CaseSubmitted(
                                        TAKEN_BACK,
                                        MEMBER.id(),
                                        Urgency.AT_ONCE,
                                        List.of(new Share(OFFICER, Extent.WHOLE, TAKEN_BACK))))
                        .flatMap(sent -> cases.happened(transaction, sent, new MoreTold(TAKEN_BACK, MEMBER.id())))
                        .flatMap(sent -> cases.happened(transaction, sent, new CaseWithdrawn(TAKEN_BACK, MEMBER.id())))
                        .orElseThrow();
                if (inspected != null) {
                    var _ = evidence.add(transaction, now.id().keyOwner(), inspected, MEMBER.id());
                }
            });
            told.add(file.id());
        }
        return told;
    }

    private static Inspected inspected(Storage storage, EvidenceRoom evidence, CaseFile file) {
        byte[] png = HostileFiles.png(40, 30);
        return evidence.inspect(
                Upload.named("post.png", () -> new ByteArrayInputStream(png)),
                storage.records()
                        .reading(reading ->
                                CaseKeys.find(reading, file.id().keyOwner()).orElseThrow()));
    }
}
