package org.wardmate.people;

import java.util.List;

/**
 * Where a person sits or serves; any part may be empty.
 *
 * @param ward the ward or division of the council itself, not of a parish
 * @param politicalGroup empty for those who sit with none
 * @param parish the parish or town council that a member sits on, or a clerk works for
 */
public record Seat(String ward, String politicalGroup, String parish, List<String> committees) {
    public static final Seat NONE = new Seat("", "", "", List.of());

    public Seat {
        committees = List.copyOf(committees);
    }

    /** Whether it has to do with a parish and not with the council above it. */
    public boolean isOfParishAlone() {
        return !parish.isEmpty() && ward.isEmpty();
    }

    public boolean isOfSameParish(Seat other) {
        return !parish.isEmpty() && parish.equalsIgnoreCase(other.parish);
    }
}
