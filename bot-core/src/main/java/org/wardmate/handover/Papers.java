package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wardmate.casework.CaseCard;
import org.wardmate.casework.Share.Extent;
import org.wardmate.casework.Triage;
import org.wardmate.casework.Urgency;
import org.wardmate.evidence.Evidence;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.handover.Contents.Step;
import org.wardmate.handover.paper.Paper;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.DisplayTime;

/** The parts that both papers share. */
final class Papers {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss z", Locale.UK).withZone(DisplayTime.ZONE);

    private Papers() {}

    static String when(Instant at) {
        return WHEN.format(at);
    }

    static Urgency urgency(Contents contents) {
        Urgency settled = contents.file().urgency();
        return settled == null ? Triage.of(contents.told()).urgency() : settled;
    }

    /** What, when and where, as the officers' card says it; who it happened to and its effect stand elsewhere. */
    static List<Fact> facts(Contents contents) {
        Set<String> elsewhere = Set.of(text("card.member"), text("card.urgency"), text("card.effect"));
        CaseCard card = new CaseCard(
                contents.member().described(),
                contents.told(),
                urgency(contents),
                contents.happened().pictures().size());
        return card.blocks(Extent.WHOLE).stream()
                .flatMap(block -> block instanceof Facts(var facts) ? facts.stream() : Stream.empty())
                .filter(fact -> !elsewhere.contains(fact.label()))
                .toList();
    }

    static void words(Contents contents, Paper paper) throws IOException {
        paper.heading(text("handover.account"));
        told(contents.told().harm().account(), paper);
        if (!contents.told().harm().effect().isBlank()) {
            paper.heading(text("handover.effect"));
            told(contents.told().harm().effect(), paper);
        }
    }

    private static void told(String words, Paper paper) throws IOException {
        if (words.isBlank()) {
            paper.paragraph(text("handover.not-told"));
        } else {
            paper.quote(words);
        }
    }

    static void history(Contents contents, String heading, Paper paper) throws IOException {
        paper.heading(heading);
        List<Fact> facts = new ArrayList<>();
        for (Step step : contents.happened().steps()) {
            facts.add(new Fact(when(step.at()), step.what()));
        }
        paper.facts(facts);
    }

    /** How a picture can be found and checked. */
    static List<Fact> facts(Exhibit exhibit) {
        Evidence evidence = exhibit.evidence();
        Instant platformTime = evidence.capture().platformTime();
        String platformId = evidence.capture().platformFileId();
        return List.of(
                new Fact(text("handover.picture", String.valueOf(exhibit.number())), exhibit.receivedAs()),
                new Fact(text("handover.picture.file"), Names.original(exhibit)),
                new Fact(
                        text("handover.picture.type"),
                        text("handover.picture.size", evidence.type().mime(), "%,d".formatted(evidence.size()))),
                new Fact(
                        text("handover.picture.captured"),
                        when(evidence.capture().at())),
                new Fact(text("handover.picture.platform-time"), platformTime == null ? "" : when(platformTime)),
                new Fact(text("handover.picture.platform-id"), platformId == null ? "" : platformId),
                new Fact(text("handover.picture.by"), exhibit.by()),
                new Fact("SHA-256", inTwoLines(evidence.sha256())));
    }

    private static String inTwoLines(String sha256) {
        return sha256.substring(0, 32) + "\n" + sha256.substring(32);
    }

    static void leftOut(Contents contents, Paper paper) throws IOException {
        Contents.Left left = contents.taking().left();
        if (left.words() > 0) {
            paper.paragraph(text("handover.blacked-out"));
        }
        if (left.pictures() > 0) {
            paper.paragraph(text("handover.left-out", String.valueOf(left.pictures())));
        }
    }
}
