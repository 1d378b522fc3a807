package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the items of lists that carry numbers or no marks at all. What follows "You must not:" turns its meaning with
 * these words, so it must be seen to belong to them; and what no longer belongs must not.
 */
final class UnmarkedLists {
    private static final Pattern LEADS_ON = Pattern.compile("(?s).*(;|,|\\b(and|or))");

    private static final int FEW_WORDS = 60;

    private final List<Block> blocks;
    private final List<Block> read = new ArrayList<>();

    /** What opened the list being read, or empty. */
    private String opening = "";

    private boolean inList;

    private UnmarkedLists(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> in(List<Block> blocks) {
        UnmarkedLists reading = new UnmarkedLists(blocks);
        for (int i = 0; i < blocks.size(); i++) {
            reading.read(i);
        }
        return reading.read;
    }

    private void read(int place) {
        Block block = blocks.get(place);
        boolean plain = block.kind() == Block.Kind.PARAGRAPH;
        boolean opens = plain && block.text().endsWith(":");
        boolean item = plain && !opens && (inList ? goesOn(block.text()) : isFirst(place));
        read.add(item ? Block.bullet(block.text()) : block);
        opening = opens ? block.text() : "";
        inList = item;
    }

    /** After a colon anything may be the first item but the next clause of the same numbering as the one that opens. */
    private boolean isFirst(int place) {
        String text = blocks.get(place).text();
        String numbering = Marks.numbering(text);
        return opening.isEmpty()
                ? beginsNumberedRun(place)
                : numbering.isEmpty() || !numbering.equals(Marks.numbering(opening));
    }

    /**
     * Two numbered lines in a row are a list; but straight after another list they would inherit what opened that, and
     * straight after a few words, such as "Do not swear.", those would be taken for their opening.
     */
    private boolean beginsNumberedRun(int place) {
        String numbering = Marks.numbering(blocks.get(place).text());
        return !numbering.isEmpty()
                && (place == 0 || standsApart(blocks.get(place - 1)))
                && place + 1 < blocks.size()
                && blocks.get(place + 1).kind() == Block.Kind.PARAGRAPH
                && numbering.equals(Marks.numbering(blocks.get(place + 1).text()));
    }

    private static boolean standsApart(Block before) {
        return switch (before.kind()) {
            case HEADING -> true;
            case PARAGRAPH -> before.text().length() > FEW_WORDS;
            case BULLET -> false;
        };
    }

    private boolean goesOn(String next) {
        String item = read.getLast().text();
        String numbering = Marks.numbering(next);
        return numbering.isEmpty()
                ? Character.isLowerCase(next.codePointAt(0))
                        || LEADS_ON.matcher(item).matches()
                : numbering.equals(Marks.numbering(item));
    }
}
