package org.wardmate.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * One person as a members file has them.
 *
 * @param line where the row begins, the heading being line 1
 */
public record MemberRow(int line, Map<Column, String> cells) {
    public MemberRow {
        cells = Map.copyOf(cells);
    }

    String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    List<String> values(Column column) {
        return Arrays.stream(cell(column).split(";", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}
