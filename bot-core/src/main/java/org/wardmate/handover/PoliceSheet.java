package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.handover.paper.Paper;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.DisplayTime;
import org.wardmate.report.Guidance;

/** {@code handover.pdf}: what the police need to begin, in the order in which they ask. It describes and never decides. */
final class PoliceSheet {
    private PoliceSheet() {}

    static byte[] of(Contents contents) throws IOException {
        String reference = contents.file().id().value();
        try (Paper paper =
                new Paper(text("handover.sheet"), reference, contents.taking().at())) {
            cover(contents, paper);
            paper.heading(text("handover.sheet.who"));
            paper.facts(who(contents));
            paper.heading(text("handover.sheet.what"));
            paper.facts(Papers.facts(contents));
            Papers.words(contents, paper);
            quoted(contents, paper);
            Papers.history(contents, text("handover.sheet.done"), paper);
            evidence(contents, paper);
            law(contents, paper);
            toFillIn(contents, paper);
            return paper.bytes();
        }
    }

    private static void cover(Contents contents, Paper paper) throws IOException {
        paper.facts(List.of(
                new Fact(text("handover.reference"), contents.file().id().value()),
                new Fact(
                        text("handover.sheet.urgency"),
                        text(
                                "handover.sheet.urgency.what",
                                Papers.urgency(contents).label())),
                new Fact(
                        text("handover.sheet.ford"),
                        Ford.covers(contents.member())
                                ? text("handover.sheet.ford.covered")
                                : text("handover.sheet.ford.not")),
                new Fact(text("handover.council"), contents.member().council().name()),
                new Fact(
                        text("handover.sheet.prepared"),
                        Papers.when(contents.taking().at()) + ", "
                                + contents.taking().by().described())));
        paper.remark(text("handover.not-judged"));
        Papers.leftOut(contents, paper);
    }

    private static List<Fact> who(Contents contents) {
        return List.of(
                new Fact(text("handover.sheet.victim"), contents.member().described()),
                new Fact(text("handover.ward"), contents.member().seat().ward()),
                new Fact(
                        text("handover.sheet.contact"),
                        text(
                                "handover.sheet.contact.through",
                                contents.taking().by().described())));
    }

    private static void quoted(Contents contents, Paper paper) throws IOException {
        List<String> words = QuotedWords.in(contents.told().harm().account());
        if (!words.isEmpty()) {
            paper.heading(text("handover.sheet.quoted"));
            for (String each : words) {
                paper.quote(each);
            }
        }
    }

    private static void evidence(Contents contents, Paper paper) throws IOException {
        paper.heading(text("handover.sheet.evidence"));
        List<Exhibit> pictures = contents.happened().pictures();
        paper.paragraph(pictures.isEmpty() ? text("handover.no-pictures") : text("handover.sheet.evidence.where"));
        for (Exhibit exhibit : pictures) {
            paper.keepTogether(10);
            paper.facts(Papers.facts(exhibit));
        }
    }

    /** The cards of the day on which the member sent it; nobody at the council chose among them. */
    private static void law(Contents contents, Paper paper) throws IOException {
        List<Facts> cards = Guidance.lawCards(contents.told(), sent(contents));
        if (cards.isEmpty()) {
            return;
        }
        paper.heading(text("handover.sheet.law"));
        paper.paragraph(text("handover.sheet.law.what"));
        for (Facts card : cards) {
            paper.keepTogether(6);
            paper.facts(card.facts());
        }
    }

    private static LocalDate sent(Contents contents) {
        Instant at = contents.happened().steps().stream()
                .map(Contents.Step::at)
                .findFirst()
                .orElse(contents.file().opened());
        return LocalDate.ofInstant(at, DisplayTime.ZONE);
    }

    private static void toFillIn(Contents contents, Paper paper) throws IOException {
        paper.keepTogether(24);
        paper.heading(text("handover.sheet.council-contact"));
        paper.facts(List.of(new Fact(
                text("handover.sheet.questions"), contents.taking().by().described())));
        paper.toFillIn(text("handover.sheet.phone"));
        paper.toFillIn(text("handover.sheet.email"));
        paper.heading(text("handover.sheet.police"));
        paper.toFillIn(text("handover.sheet.force"));
        paper.toFillIn(text("handover.sheet.crime"));
        paper.toFillIn(text("handover.sheet.officer"));
        paper.toFillIn(text("handover.sheet.date"));
    }
}
