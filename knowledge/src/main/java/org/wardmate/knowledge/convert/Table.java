package org.wardmate.knowledge.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as read, cell by cell. */
final class Table {
    /** Column titles that turn the meaning of all below them. */
    private static final Pattern DO_OR_DONT = Pattern.compile(
            "(?i)(please )?(do(['’]?s)?|do not|don['’]?ts?|don['’]t['’]s|never|always|avoid|you (must|should)( not)?)[\\s:.!]*");

    private final List<List<List<Block>>> rows = new ArrayList<>();

    void startRow() {
        rows.add(new ArrayList<>());
    }

    void startCell() {
        if (rows.isEmpty()) {
            startRow();
        }
        rows.getLast().add(new ArrayList<>());
    }

    void add(Block block) {
        if (rows.isEmpty() || rows.getLast().isEmpty()) {
            startCell();
        }
        rows.getLast().getLast().add(block);
    }

    /** Row by row, or column by column where the columns are Do and Don't: their items must stay under these words. */
    List<Block> blocks() {
        rows.removeIf(row -> row.stream().allMatch(List::isEmpty));
        return rows.size() > 1 && rows.getFirst().stream().anyMatch(Table::turnsMeaning) ? columns() : byRow();
    }

    private static boolean turnsMeaning(List<Block> cell) {
        return isDoOrDont(words(cell));
    }

    static boolean isDoOrDont(String title) {
        return DO_OR_DONT.matcher(title).matches();
    }

    private List<Block> columns() {
        List<Block> blocks = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < width; column++) {
            String title = words(cell(rows.getFirst(), column));
            if (!title.isEmpty()) {
                blocks.add(Block.heading(LEVEL, title));
            }
            for (List<List<Block>> row : rows.subList(1, rows.size())) {
                cell(row, column).forEach(block -> blocks.add(Block.bullet(block.text())));
            }
        }
        return blocks;
    }

    /** Deep, so that it does not end the section that the table stands in. */
    static final int LEVEL = 6;

    private List<Block> byRow() {
        return rows.stream().flatMap(Table::row).toList();
    }

    /** Short cells beside each other make one line, as in a list of contacts. */
    private static Stream<Block> row(List<List<Block>> row) {
        List<List<Block>> filled = row.stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() > 1 && filled.stream().allMatch(Table::isPlain)
                ? Stream.of(Block.paragraph(filled.stream().map(Table::words).collect(Collectors.joining(" | "))))
                : filled.stream().flatMap(List::stream);
    }

    private static boolean isPlain(List<Block> cell) {
        return cell.size() == 1 && cell.getFirst().kind() == Block.Kind.PARAGRAPH;
    }

    private static List<Block> cell(List<List<Block>> row, int column) {
        return column < row.size() ? row.get(column) : List.of();
    }

    private static String words(List<Block> cell) {
        return cell.stream().map(Block::text).collect(Collectors.joining(" "));
    }
}
