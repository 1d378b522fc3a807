package org.wardmate.casework.officer;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.casework.CaseFile;
import org.wardmate.casework.Cases;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Reading;

/** The cases an officer has, a line or two each: those open, the most urgent first, and those closed, the latest first. */
final class CaseList {
    private static final int MOST_OPEN = 15;
    private static final int MOST_CLOSED = 5;
    /** A page holds other things too. */
    private static final int MOST_ON_PAGE = 10;

    private final Cases cases;
    private final DeskCard card;

    CaseList(Cases cases, DeskCard card) {
        this.cases = cases;
        this.card = card;
    }

    /** Those open, and the last few that were closed. */
    Message of(Reading reading, Member officer) {
        List<CaseFile> closed = cases.closed(reading, officer.id(), MOST_CLOSED);
        List<Block> blocks = new ArrayList<>(open(reading, officer, MOST_OPEN));
        if (!closed.isEmpty()) {
            blocks.add(new Heading(text("desk.list.closed")));
            blocks.addAll(lines(reading, officer, closed));
        }
        return Message.of(blocks);
    }

    /** Those open, for a page. */
    List<Block> page(Reading reading, Member officer) {
        return open(reading, officer, MOST_ON_PAGE);
    }

    private List<Block> open(Reading reading, Member officer, int most) {
        List<CaseFile> open = cases.open(reading, officer.id(), most + 1);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(text("desk.list")));
        if (open.isEmpty()) {
            blocks.add(new Paragraph(text("desk.list.none")));
        }
        blocks.addAll(lines(reading, officer, open.subList(0, Math.min(open.size(), most))));
        if (open.size() > most) {
            blocks.add(new Paragraph(text("desk.list.more", String.valueOf(most))));
        }
        return blocks;
    }

    private List<Block> lines(Reading reading, Member officer, List<CaseFile> files) {
        return files.stream()
                .filter(file -> DeskDeed.SHOW.isWithinReach(officer, file))
                .flatMap(file -> card.line(reading, officer, file).stream())
                .toList();
    }
}
