package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A table of who may do what: roles down, deeds across, and in each cell a letter for every way in which it is allowed. */
public final class AccessMatrix {
    private AccessMatrix() {}

    /** The ways that are allowed, such as {@code CLERK TAKE w}. The table must have all the deeds. */
    public static Set<String> allowed(String table, Enum<?>[] all) {
        List<String[]> rows =
                table.lines().map(line -> line.strip().split(" +")).toList();
        String[] deeds = rows.getFirst();
        assertThat(Arrays.stream(deeds).skip(1))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(all).map(Enum::name).toList());
        Set<String> allowed = new TreeSet<>();
        for (String[] row : rows.subList(1, rows.size())) {
            for (int i = 1; i < deeds.length; i++) {
                for (char how : row[i].replace("-", "").toCharArray()) {
                    allowed.add(row[0] + " " + deeds[i] + " " + how);
                }
            }
        }
        return allowed;
    }
}
