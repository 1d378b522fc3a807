package org.wardmate.people;

import java.util.Set;
import java.util.stream.Collectors;
import org.wardmate.knowledge.document.Council;

/**
 * A person in the directory: a councillor or an officer of one council.
 *
 * @param ward the ward they sit for, or empty
 * @param politicalGroup the group they sit with, or empty
 */
public record Member(MemberId id, String name, Council council, Set<Role> roles, String ward, String politicalGroup) {
    public Member {
        roles = Set.copyOf(roles);
        if (name.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("A member has a name and a role.");
        }
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Name and roles, such as "Ivy Lanternwick, Councillor and Group Leader". */
    public String described() {
        return roles.stream().sorted().map(Role::title).collect(Collectors.joining(" and ", name + ", ", ""));
    }
}
