package org.wardmate.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wardmate.advice.Samples;
import org.wardmate.audit.AuditTrail;
import org.wardmate.casework.Author;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Frequency;
import org.wardmate.casework.HandoverAction;
import org.wardmate.casework.HandoverAction.Deed;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Platform;
import org.wardmate.casework.Share;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Sign;
import org.wardmate.casework.Told;
import org.wardmate.casework.Triage;
import org.wardmate.casework.YesNo;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.conversation.SettableClock;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.Addition;
import org.wardmate.evidence.CustodyEvent;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block.Download;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

/** A case that was sent to an officer, and what the officer does to take it out. Everybody is made up. */
final class Desk {
    static final Member MEMBER = person("Ivy Lanternwick (sample)", "Lantern Hill", Role.COUNCILLOR);
    static final Member OFFICER = person("Prudence Inkwell (sample)", "", Role.MONITORING_OFFICER);
    static final Member DEPUTY = person("Silas Ledgerby (sample)", "", Role.DEPUTY_MONITORING_OFFICER);
    static final Member LEADER =
            person("Maud Thistledown (sample)", "Marmalade Row", Role.COUNCILLOR, Role.GROUP_LEADER);
    static final Member CLERK = person("Barnaby Quill (sample)", "", Role.CLERK);

    static final String ACCOUNT =
            "He wrote “I know where you live, and I will burn your house down” under my post on the"
                    + " library. My neighbour Zelda Quartermain saw it too.";

    final SettableClock clock = new SettableClock();
    final InMemoryBlobs blobs = new InMemoryBlobs(clock);
    final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private int count;
    private final IdSource ids = () -> "id-" + count++;
    final Cases cases = new Cases(clock, ids);
    final EvidenceRoom room = new EvidenceRoom(blobs, new Darkroom(), clock, ids);
    final Handovers handovers = new Handovers(new Listed(), cases, room, clock, ids);
    CaseFile file;

    Desk() {
        this(incident());
    }

    Desk(Incident told) {
        file = records.inTransaction(transaction -> cases.open(transaction, MEMBER));
        records.change(transaction -> cases.tell(transaction, file.id(), told));
        happened(new CaseEvent.CaseSubmitted(
                clock.instant(),
                MEMBER.id(),
                Triage.of(told).urgency(),
                List.of(share(OFFICER, Extent.WHOLE), share(LEADER, Extent.SUMMARY), share(CLERK, Extent.WHOLE))));
    }

    static Incident incident() {
        return Told.with(Told.plain(Kind.THREAT), Sign.THREAT, YesNo.YES)
                .withHarm(harm -> harm.withAccount(ACCOUNT).withEffect("I no longer walk home alone."))
                .withScene(scene -> scene.withPlatforms(Set.of(Platform.FACEBOOK))
                        .withWhen("Tuesday night")
                        .withFrequency(Frequency.A_FEW_TIMES)
                        .withLinks(List.of("https://example.org/groups/library/posts/12345?comment=678"))
                        .withHandles(List.of("@angry_lantern_hill", "id 100004567890")))
                .withAuthor(Author.RESIDENT)
                .withAuthorName("Somebody called Grimble");
    }

    void happened(CaseEvent event) {
        file = records.<Optional<CaseFile>>inTransaction(transaction -> cases.happened(transaction, file, event))
                .orElseThrow();
    }

    private Share share(Member recipient, Extent extent) {
        return new Share(recipient.id(), extent, clock.instant());
    }

    Evidence keep(String name, byte[] bytes) {
        Upload upload = new Upload(
                name, "F0123ABC", Instant.parse("2026-11-01T08:59:58Z"), () -> new ByteArrayInputStream(bytes));
        SealingKey key = records.reading(
                reading -> CaseKeys.find(reading, file.id().keyOwner()).orElseThrow());
        Inspected inspected = room.inspect(upload, key);
        Addition added = records.inTransaction(
                transaction -> room.add(transaction, file.id().keyOwner(), inspected, MEMBER.id()));
        return ((Addition.Kept) added).evidence();
    }

    List<Outgoing> presses(Member who) {
        return does(who, Deed.ASK, Map.of());
    }

    List<Outgoing> fills(Member who, Map<String, List<String>> values) {
        return does(who, Deed.FILL, values);
    }

    private List<Outgoing> does(Member who, Deed deed, Map<String, List<String>> values) {
        HandoverAction action = HandoverAction.read(new HandoverAction(deed, file.id()).written())
                .orElseThrow();
        return records.inTransaction(transaction -> handovers.does(transaction, who, action, values));
    }

    /** Fills the form in, and gives the permit the link is for. */
    PermitId permit(What what, List<String> blackOut, List<Evidence> leaveOut) {
        List<Outgoing> said = fills(
                OFFICER,
                Map.of(
                        "reason", List.of("The police asked for it"),
                        "what", List.of(what.name()),
                        "words", List.of(String.join("\n", blackOut)),
                        "pictures",
                                leaveOut.stream().map(each -> each.id().value()).toList()));
        return said.getFirst().message().blocks().stream()
                .filter(Download.class::isInstance)
                .map(block -> PermitId.read(((Download) block).reference()).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    Optional<Parting> opens(MemberId who, PermitId permit) {
        return records.inTransaction(transaction -> handovers.open(transaction, who, permit));
    }

    byte[] pack(List<String> blackOut, List<Evidence> leaveOut) {
        return fetched(permit(What.PACK, blackOut, leaveOut));
    }

    byte[] fetched(PermitId permit) {
        return bytes(opens(OFFICER.id(), permit).orElseThrow().packed());
    }

    static byte[] bytes(Export export) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            export.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    List<CustodyEvent> custody() {
        return records.reading(reading -> room.custody(reading, file.id().keyOwner()));
    }

    long audited() {
        AuditTrail trail = new AuditTrail(clock);
        assertThat(trail.verify(records, file.council()).toString()).doesNotContain("Broken");
        return records.<Long>reading(
                reading -> trail.head(reading, file.council()).count());
    }

    private static Member person(String name, String ward, Role... roles) {
        return new Member(
                new MemberId(name.replaceAll("[^A-Za-z]", "")), name, Samples.THURROCK, Set.of(roles), ward, "");
    }

    private static final class Listed implements Directory {
        private final List<Member> all = new ArrayList<>(List.of(MEMBER, OFFICER, DEPUTY, LEADER, CLERK));

        @Override
        public Optional<Member> find(MemberId id) {
            return all.stream().filter(member -> member.id().equals(id)).findFirst();
        }

        @Override
        public List<Member> of(CouncilId council) {
            return List.copyOf(all);
        }
    }
}
