package org.wardmate.people;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a members file for each person. */
public enum Column {
    COUNCIL,
    EMAIL,
    NAME,
    ROLES,
    WARD,
    POLITICAL_GROUP,
    COMMITTEES,
    PARISH,
    SLACK_TEAM,
    TEAMS_TENANT;

    /** Its heading, such as "political_group". */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a heading, in upper or lower case. */
    public static Optional<Column> read(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(column -> column.heading().equals(plain))
                .findFirst();
    }

    /** Whether it holds several values with ; between them. */
    boolean isList() {
        return this == ROLES || this == COMMITTEES;
    }
}
