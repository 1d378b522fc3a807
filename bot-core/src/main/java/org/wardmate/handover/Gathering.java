package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Incident;
import org.wardmate.evidence.CustodyEvent;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Leaving;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.handover.Contents.Happenings;
import org.wardmate.handover.Contents.Left;
import org.wardmate.handover.Contents.Step;
import org.wardmate.handover.Contents.Taking;
import org.wardmate.handover.Contents.Touch;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** Brings together what a permit lets out of a case, and blackens what is to stay. */
final class Gathering {
    private final Directory directory;
    private final Cases cases;
    private final EvidenceRoom room;
    private final History history;

    Gathering(Directory directory, Cases cases, EvidenceRoom room) {
        this.directory = directory;
        this.cases = cases;
        this.room = room;
        this.history = new History(new Chronicle(directory));
    }

    /**
     * What was gathered.
     *
     * @param leaving the pictures themselves, in the same order; none where the papers go alone
     */
    record Gathered(Contents contents, List<Leaving> leaving) {
        Gathered {
            leaving = List.copyOf(leaving);
        }
    }

    /** Notes each picture's leaving where a permit is for the pictures. Empty for a case whose member or words are gone. */
    Optional<Gathered> of(Transaction transaction, CaseFile file, Permit permit, Member officer, Instant now) {
        Optional<Member> member = directory.find(file.member());
        Optional<Incident> told = cases.incident(transaction, file.id());
        if (member.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        Redaction black = Redaction.of(permit.removals().words());
        List<Evidence> allowed = room.list(transaction, file.id().keyOwner()).stream()
                .filter(piece -> !permit.removals().pictures().contains(piece.id()))
                .toList();
        List<Leaving> leaving = leaving(transaction, file, permit, allowed);
        List<Exhibit> pictures = exhibits(allowed, black);
        List<Step> steps = history.of(cases.history(transaction, file.id())).stream()
                .map(step -> new Step(step.at(), black.over(step.what())))
                .toList();
        Happenings happened = new Happenings(steps, pictures, touches(transaction, file, permit, pictures, black));
        Incident shown = blackened(told.get(), black);
        Member whose = blackened(member.get(), black);
        Member taker = blackened(officer, black);
        String reason = black.over(permit.reason());
        Left left = new Left(
                permit.removals().words().size(),
                black.places(),
                permit.removals().pictures().size());
        Taking taking = new Taking(taker, now, reason, left);
        return Optional.of(new Gathered(new Contents(file, whose, shown, happened, taking), leaving));
    }

    private List<Leaving> leaving(Transaction transaction, CaseFile file, Permit permit, List<Evidence> allowed) {
        return switch (permit.what()) {
            case PACK ->
                allowed.stream()
                        .map(piece -> room.export(
                                transaction, file.id().keyOwner(), piece, permit.officer(), permit.reason()))
                        .toList();
            case POLICE_SHEET -> List.of();
        };
    }

    private List<Exhibit> exhibits(List<Evidence> allowed, Redaction black) {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Evidence piece : allowed) {
            exhibits.add(new Exhibit(
                    exhibits.size() + 1,
                    black.over(piece.capture().fileName()),
                    black.over(directory.described(piece.capture().by())),
                    piece));
        }
        return exhibits;
    }

    private List<Touch> touches(
            Transaction transaction, CaseFile file, Permit permit, List<Exhibit> pictures, Redaction black) {
        return room.custody(transaction, file.id().keyOwner()).stream()
                .filter(event -> !permit.removals().pictures().contains(event.evidence()))
                .map(event -> new Touch(
                        pictures.stream()
                                .filter(each -> each.evidence().id().equals(event.evidence()))
                                .map(Exhibit::number)
                                .findFirst(),
                        event.evidence(),
                        event.sha256(),
                        event.at(),
                        black.over(directory.described(event.by())),
                        deed(event),
                        event instanceof CustodyEvent.Exported exported ? black.over(exported.reason()) : ""))
                .toList();
    }

    private static String deed(CustodyEvent event) {
        return switch (event) {
            case CustodyEvent.Captured _ -> text("handover.custody.captured");
            case CustodyEvent.Viewed _ -> text("handover.custody.viewed");
            case CustodyEvent.Exported _ -> text("handover.custody.exported");
            case CustodyEvent.Removed _ -> text("handover.custody.removed");
        };
    }

    private static Incident blackened(Incident told, Redaction black) {
        return told.withHarm(
                        harm -> harm.withAccount(black.over(harm.account())).withEffect(black.over(harm.effect())))
                .withScene(scene -> scene.withWhen(black.over(scene.when()))
                        .withLinks(black.over(scene.links()))
                        .withHandles(black.over(scene.handles())))
                .withAuthorName(black.over(told.authorName()));
    }

    private static Member blackened(Member member, Redaction black) {
        return new Member(
                member.id(),
                black.over(member.name()),
                member.council(),
                member.roles(),
                black.over(member.seat().ward()),
                "");
    }
}
