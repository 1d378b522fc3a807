package org.wardmate.people;

import static org.wardmate.people.Role.CHIEF_EXECUTIVE;
import static org.wardmate.people.Role.CLERK;
import static org.wardmate.people.Role.DEMOCRATIC_SERVICES;
import static org.wardmate.people.Role.DEPUTY_MONITORING_OFFICER;
import static org.wardmate.people.Role.MONITORING_OFFICER;
import static org.wardmate.people.Role.RETURNING_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which officers can stand in for which, the likeliest first. Councillors stand in for nobody, and nobody for them. */
public final class StandIns {
    private static final Map<Role, List<Role>> TABLE = Map.of(
            MONITORING_OFFICER, List.of(DEPUTY_MONITORING_OFFICER, MONITORING_OFFICER, CHIEF_EXECUTIVE),
            DEPUTY_MONITORING_OFFICER, List.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER, CHIEF_EXECUTIVE),
            CHIEF_EXECUTIVE, List.of(CHIEF_EXECUTIVE, MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER),
            DEMOCRATIC_SERVICES, List.of(DEMOCRATIC_SERVICES, DEPUTY_MONITORING_OFFICER, MONITORING_OFFICER),
            RETURNING_OFFICER, List.of(RETURNING_OFFICER, CHIEF_EXECUTIVE, DEMOCRATIC_SERVICES),
            CLERK, List.of(CLERK, DEMOCRATIC_SERVICES));

    private StandIns() {}

    /** Whether somebody holds an office in which others can stand in for them. */
    public static boolean areFor(Member member) {
        return member.roles().stream().anyMatch(TABLE::containsKey);
    }

    /** Those who can stand in for an officer in each of their offices. */
    public static List<Member> of(Member officer, Directory directory) {
        List<Role> offices =
                officer.roles().stream().filter(TABLE::containsKey).sorted().toList();
        return offices.stream()
                .flatMap(office -> holders(office, officer, directory))
                .distinct()
                .filter(other -> offices.stream().allMatch(office -> canStandIn(other, office)))
                .toList();
    }

    private static Stream<Member> holders(Role office, Member officer, Directory directory) {
        return TABLE.getOrDefault(office, List.of()).stream()
                .flatMap(role -> directory.holders(role, officer.council().id()).stream())
                .filter(other -> !other.id().equals(officer.id()));
    }

    private static boolean canStandIn(Member other, Role office) {
        return TABLE.getOrDefault(office, List.of()).stream().anyMatch(other::is);
    }
}
