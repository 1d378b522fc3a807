package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.Leaving;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.handover.Contents.Touch;
import org.wardmate.handover.paper.Paper;
import org.wardmate.message.Block.Fact;
import org.wardmate.storage.StorageException;

/** {@code summary.pdf}: the whole case on paper, with small pictures. */
final class Summary {
    private Summary() {}

    static byte[] of(Contents contents, List<Leaving> leaving) throws IOException {
        String reference = contents.file().id().value();
        try (Paper paper =
                new Paper(text("handover.summary"), reference, contents.taking().at())) {
            cover(contents, paper);
            paper.heading(text("handover.told"));
            paper.facts(List.of(
                    new Fact(text("card.member"), contents.member().described()),
                    new Fact(text("card.urgency"), Papers.urgency(contents).label())));
            paper.facts(Papers.facts(contents));
            Papers.words(contents, paper);
            Papers.history(contents, text("handover.history"), paper);
            pictures(contents, leaving, paper);
            custody(contents, paper);
            paper.heading(text("handover.check"));
            paper.paragraph(text("handover.check.how"));
            return paper.bytes();
        }
    }

    private static void cover(Contents contents, Paper paper) throws IOException {
        Contents.Taking taking = contents.taking();
        paper.facts(List.of(
                new Fact(text("handover.reference"), contents.file().id().value()),
                new Fact(text("handover.council"), contents.member().council().name()),
                new Fact(text("handover.begun"), Papers.when(contents.file().opened())),
                new Fact(text("handover.taken-by"), taking.by().described()),
                new Fact(text("handover.taken-at"), Papers.when(taking.at())),
                new Fact(text("handover.reason"), taking.reason())));
        paper.remark(text("handover.not-judged"));
        Papers.leftOut(contents, paper);
    }

    private static void pictures(Contents contents, List<Leaving> leaving, Paper paper) throws IOException {
        paper.heading(text("handover.pictures"));
        List<Exhibit> pictures = contents.happened().pictures();
        if (pictures.isEmpty()) {
            paper.paragraph(text("handover.no-pictures"));
        }
        for (int i = 0; i < pictures.size(); i++) {
            paper.picture(
                    small(leaving.get(i)),
                    text("handover.picture", String.valueOf(pictures.get(i).number())),
                    Papers.facts(pictures.get(i)));
        }
    }

    private static byte[] small(Leaving picture) throws IOException {
        try (InputStream bytes = picture.open(Copy.THUMBNAIL).stream()
                .orElseThrow(() -> new StorageException(text("handover.deleted-meanwhile")))) {
            return bytes.readAllBytes();
        }
    }

    private static void custody(Contents contents, Paper paper) throws IOException {
        if (contents.happened().touches().isEmpty()) {
            return;
        }
        paper.heading(text("handover.custody"));
        List<Fact> facts = new ArrayList<>();
        for (Touch touch : contents.happened().touches()) {
            String picture = touch.exhibit()
                    .map(number -> text("handover.picture", String.valueOf(number)))
                    .orElse(text("handover.picture.removed", touch.sha256().substring(0, 12)));
            String why = touch.reason().isEmpty() ? "" : " " + text("handover.custody.because", touch.reason());
            facts.add(
                    new Fact(Papers.when(touch.at()), picture + ": " + touch.deed() + " (" + touch.who() + ")." + why));
        }
        paper.facts(facts);
    }
}
