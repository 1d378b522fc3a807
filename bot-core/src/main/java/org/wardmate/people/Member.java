package org.wardmate.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardmate.knowledge.document.Council;

/** A person in the directory: a councillor or an officer of one council, or of a parish within it. */
public record Member(MemberId id, String name, Council council, Set<Role> roles, Seat seat, Contact contact) {
    public Member {
        roles = Set.copyOf(roles);
        if (name.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("A member has a name and a role.");
        }
    }

    /** Somebody of whom no more is known. */
    public Member(MemberId id, String name, Council council, Set<Role> roles, String ward, String politicalGroup) {
        this(id, name, council, roles, new Seat(ward, politicalGroup, "", List.of()), Contact.NONE);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether both sit with the same political group; those without one sit with nobody. */
    public boolean sitsWith(Member other) {
        return !seat.politicalGroup().isEmpty()
                && council.id().equals(other.council.id())
                && seat.politicalGroup().equalsIgnoreCase(other.seat.politicalGroup());
    }

    /** Name and roles, such as "Ivy Lanternwick, Councillor and Group Leader". */
    public String described() {
        return name + ", " + office();
    }

    /** The roles, such as "Councillor and Group Leader". */
    public String office() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(" and "));
    }
}
