package org.wardmate.casework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.wardmate.people.Member;
import org.wardmate.people.Role;

/** The people of the council whom a report may be about. */
record Implicated(Set<Member> people) {
    private static final Set<Author> OF_THE_COUNCIL = Set.of(Author.COUNCILLOR, Author.OFFICER);

    /** Generous: whoever shares a surname with the one named, or holds the office named, is kept out of it. */
    static Implicated in(Incident incident, List<Member> council) {
        Set<String> named = PersonName.words(incident.authorName());
        boolean mayBeOfTheCouncil = incident.author() == null || OF_THE_COUNCIL.contains(incident.author());
        return new Implicated(council.stream()
                .filter(_ -> mayBeOfTheCouncil)
                .filter(person -> isNamed(person, named))
                .collect(Collectors.toSet()));
    }

    private static boolean isNamed(Member person, Set<String> named) {
        boolean byOffice = person.roles().stream()
                .filter(role -> role != Role.COUNCILLOR)
                .anyMatch(role -> named.containsAll(PersonName.words(role.title())));
        return byOffice || PersonName.surname(person.name()).stream().anyMatch(named::contains);
    }

    boolean includes(Member person) {
        return people.contains(person);
    }

    boolean isNobodyKnown() {
        return people.isEmpty();
    }

    boolean isLedBy(Member leader) {
        return people.stream().anyMatch(leader::sitsWith);
    }
}
