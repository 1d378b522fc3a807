package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.casework.CaseCard;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseLinked;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.casework.Chronicle;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Triage;
import org.wardmate.evidence.CustodyEvent;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.people.Directory;
import org.wardmate.report.Reports;
import org.wardmate.storage.Reading;

/** One report of a person's own, with all that is kept of it, except what belongs to others. */
final class OwnCase {
    private final Directory directory;
    private final Cases cases;
    private final EvidenceRoom evidence;
    private final Chronicle chronicle;

    OwnCase(Directory directory, Cases cases, EvidenceRoom evidence) {
        this.directory = directory;
        this.cases = cases;
        this.evidence = evidence;
        this.chronicle = new Chronicle(directory);
    }

    Section of(Reading reading, CaseFile file) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("desk.stands"), file.status().sentence()));
        facts.add(new Fact(text("my-reports.begun"), Chronicle.when(file.opened())));
        told(reading, file, facts);
        consents(reading, file, facts);
        pictures(reading, file, facts);
        List<CaseEvent> history = cases.history(reading, file.id());
        facts.addAll(chronicle.forMember(history));
        leftOut(history, facts);
        return new Section(text("copy.report", file.id().value()), facts);
    }

    private void told(Reading reading, CaseFile file, List<Fact> facts) {
        Reports.told(reading, file.id()).or(() -> cases.incident(reading, file.id())).stream()
                .map(told -> new CaseCard(
                        directory.described(file.member()),
                        told,
                        Triage.of(told).urgency(),
                        evidence.list(reading, file.id().keyOwner()).size()))
                .flatMap(card -> card.blocks(Extent.WHOLE).stream())
                .forEach(block -> add(block, facts));
        Reports.begunToAdd(reading, file.id())
                .ifPresent(words -> facts.add(new Fact(text("copy.report.begun-to-add"), words)));
    }

    private static void add(Block block, List<Fact> facts) {
        if (block instanceof Facts(var several)) {
            facts.addAll(several);
        } else if (block instanceof Paragraph(var words)) {
            facts.add(new Fact(text("copy.report.words"), words));
        }
    }

    private void consents(Reading reading, CaseFile file, List<Fact> facts) {
        file.shares()
                .forEach(share -> facts.add(new Fact(
                        text("copy.report.has"),
                        switch (share.extent()) {
                            case WHOLE ->
                                text(
                                        "copy.report.has.whole",
                                        directory.described(share.recipient()),
                                        Chronicle.when(share.agreed()));
                            case SUMMARY ->
                                text(
                                        "copy.report.has.summary",
                                        directory.described(share.recipient()),
                                        Chronicle.when(share.agreed()));
                        })));
        facts.add(new Fact(
                text("copy.report.matching"),
                file.standing().matched() ? text("history.matching") : text("history.no-matching")));
        cases.deletions()
                .find(reading, file.id())
                .flatMap(planned -> planned.deletion())
                .ifPresent(at -> facts.add(new Fact(text("copy.report.deletion"), Chronicle.when(at))));
    }

    private void pictures(Reading reading, CaseFile file, List<Fact> facts) {
        for (Evidence piece : evidence.list(reading, file.id().keyOwner())) {
            facts.add(new Fact(
                    text("copy.picture"),
                    text(
                            "copy.picture.line",
                            piece.capture().fileName(),
                            Chronicle.when(piece.capture().at()),
                            piece.sha256())));
        }
        for (CustodyEvent event : evidence.custody(reading, file.id().keyOwner())) {
            facts.add(new Fact(when(event.at()), touched(event)));
        }
    }

    private String touched(CustodyEvent event) {
        String who = directory.described(event.by());
        return switch (event) {
            case CustodyEvent.Captured _ -> text("copy.picture.captured", who);
            case CustodyEvent.Viewed _ -> text("copy.picture.viewed", who);
            case CustodyEvent.Exported _ -> text("copy.picture.exported", who);
            case CustodyEvent.Removed _ -> text("copy.picture.removed", who);
        };
    }

    private static String when(Instant at) {
        return Chronicle.when(at);
    }

    /** What is not the member's to have is not passed over in silence. */
    private static void leftOut(List<CaseEvent> history, List<Fact> facts) {
        long notes = history.stream()
                .filter(event -> event instanceof CaseLinked || (event instanceof Noted noted && !noted.shared()))
                .count();
        if (notes > 0) {
            facts.add(new Fact(text("copy.left-out"), text("copy.left-out.notes", String.valueOf(notes))));
        }
    }
}
