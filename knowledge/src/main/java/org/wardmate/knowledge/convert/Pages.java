package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Blocks in reading order, what was left out around them, and their text as it is kept. */
record Pages(List<Block> blocks, List<Conversion.Dropped> dropped, Conversion.Notes notes) {
    private static final int FEWEST_CONTENTS = 3;
    private static final Pattern CONTENTS_LINE = Pattern.compile(".*\\S\\s*(\\.{4,}|…{2,}|(\\. ){4,}|\\t)\\s*\\d{1,3}");
    private static final Pattern LOOKS_LIKE_MARK = Pattern.compile("^(#{1,6}\\s)");
    private static final Pattern WOULD_BE_DROPPED =
            Pattern.compile("\\*(?=\\*)|_(?=_)|~(?=~)|(?<=])\\(|\\\\(?=\\p{Punct})");

    Pages {
        blocks = List.copyOf(blocks);
        dropped = List.copyOf(dropped);
    }

    /** Without the lines of a table of contents, which end in a page number. */
    Pages withoutContents() {
        List<Block> contents = blocks.stream().filter(Pages::isContentsLine).toList();
        if (contents.size() < FEWEST_CONTENTS) {
            return this;
        }
        List<Conversion.Dropped> all = new ArrayList<>(dropped);
        contents.forEach(line -> all.add(new Conversion.Dropped("table of contents", line.text(), 1)));
        return new Pages(blocks.stream().filter(block -> !isContentsLine(block)).toList(), all, notes);
    }

    private static boolean isContentsLine(Block block) {
        return CONTENTS_LINE.matcher(block.text()).matches();
    }

    /** With the items of lists that have no marks as list items, so that what opens a list goes with each. */
    Pages withLists() {
        return new Pages(UnmarkedLists.in(blocks), dropped, notes);
    }

    Conversion.Converted converted() {
        return new Conversion.Converted(
                blocks.stream().map(Pages::line).collect(Collectors.joining("\n\n", "", "\n")), dropped, notes);
    }

    private static String line(Block block) {
        String words = escaped(block.text().replaceAll("\\s+", " ").strip());
        String shown = (block.bold() ? "**" + words + "**" : words).replace(String.valueOf(Block.STRIKE), "~~");
        return switch (block.kind()) {
            case HEADING -> "#".repeat(block.level()) + " " + shown;
            case BULLET -> "- " + shown;
            case PARAGRAPH -> shown;
        };
    }

    /** The words with a backslash before marks that a reader of marked-up text would take for its own. */
    private static String escaped(String words) {
        String marked = WOULD_BE_DROPPED.matcher(words).replaceAll("\\\\$0");
        return LOOKS_LIKE_MARK.matcher(marked).replaceFirst("\\\\$1");
    }
}
