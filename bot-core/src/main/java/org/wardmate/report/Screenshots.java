package org.wardmate.report;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.casework.CaseId;
import org.wardmate.evidence.Addition;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.Inspected;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** Takes pictures into a report, and says of each what became of it. */
final class Screenshots {
    private final ReportFiles files;

    Screenshots(ReportFiles files) {
        this.files = files;
    }

    Message taken(Transaction transaction, Member member, CaseId id, List<Inspected> uploads) {
        List<Block> blocks = new ArrayList<>();
        for (Inspected upload : uploads) {
            blocks.addAll(taken(transaction, member, id, upload));
        }
        return Message.of(blocks);
    }

    private List<Block> taken(Transaction transaction, Member member, CaseId id, Inspected upload) {
        EvidenceRoom room = files.evidence();
        return switch (room.add(transaction, id.keyOwner(), upload, member.id())) {
            case Addition.Kept(var evidence) -> {
                files.note(transaction, member, "evidence-captured", id);
                yield List.of(
                        new Paragraph(text("screenshot.kept", name(evidence))),
                        new Choices(List.of(
                                Choice.of(text("screenshot.remove"), new Removal(id, evidence.id()).written()))));
            }
            case Addition.Duplicate(var evidence) ->
                List.of(new Paragraph(text("screenshot.duplicate", name(evidence))));
            case Addition.Refused(var refusal) -> List.of(new Paragraph(refusal.sentence()));
        };
    }

    Message removed(Transaction transaction, Member member, CaseId id, EvidenceId evidence) {
        if (!files.evidence().remove(transaction, id.keyOwner(), evidence, member.id())) {
            return Message.saying(text("screenshot.gone"));
        }
        files.note(transaction, member, "evidence-removed", id);
        return Message.saying(text("screenshot.removed"));
    }

    /** How a picture is called before its owner. */
    static String name(Evidence evidence) {
        String given = evidence.capture().fileName();
        return text(
                "screenshot.name",
                given.isBlank() ? text("screenshot.unnamed") : given,
                evidence.type().name(),
                String.valueOf(Math.max(1, evidence.size() / 1024)));
    }
}
