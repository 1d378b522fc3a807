package org.wardmate.people;

import static org.wardmate.people.Permission.APPROVE_REMINDERS;
import static org.wardmate.people.Permission.ASK;
import static org.wardmate.people.Permission.EXPORT_EVIDENCE;
import static org.wardmate.people.Permission.HOLD_AND_DELETE;
import static org.wardmate.people.Permission.PREPARE_REMINDERS;
import static org.wardmate.people.Permission.REPORT;
import static org.wardmate.people.Permission.SEE_DIGEST;
import static org.wardmate.people.Permission.SEE_GAPS;
import static org.wardmate.people.Permission.SEE_SUMMARIES;
import static org.wardmate.people.Permission.WORK_ON_CASES;
import static org.wardmate.people.Role.CHIEF_EXECUTIVE;
import static org.wardmate.people.Role.CLERK;
import static org.wardmate.people.Role.DEMOCRATIC_SERVICES;
import static org.wardmate.people.Role.DEPUTY_MONITORING_OFFICER;
import static org.wardmate.people.Role.GROUP_LEADER;
import static org.wardmate.people.Role.MONITORING_OFFICER;
import static org.wardmate.people.Role.RETURNING_OFFICER;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which roles may do what. Whoever has several roles may do all that any of them may. */
public final class Access {
    private static final Set<Role> EVERYBODY = Set.copyOf(EnumSet.allOf(Role.class));
    private static final Set<Role> CASEWORKERS =
            Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER, CHIEF_EXECUTIVE, DEMOCRATIC_SERVICES, CLERK);

    private static final Map<Permission, Set<Role>> TABLE = Map.of(
            ASK, EVERYBODY,
            REPORT, EVERYBODY,
            SEE_SUMMARIES, and(CASEWORKERS, GROUP_LEADER),
            WORK_ON_CASES, CASEWORKERS,
            EXPORT_EVIDENCE, Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER, CHIEF_EXECUTIVE),
            HOLD_AND_DELETE, Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER),
            SEE_DIGEST, Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER),
            SEE_GAPS, Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER, DEMOCRATIC_SERVICES),
            PREPARE_REMINDERS,
                    Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER, DEMOCRATIC_SERVICES, RETURNING_OFFICER),
            APPROVE_REMINDERS,
                    Set.of(MONITORING_OFFICER, DEPUTY_MONITORING_OFFICER, CHIEF_EXECUTIVE, RETURNING_OFFICER));

    private Access() {}

    public static boolean allows(Member member, Permission permission) {
        return TABLE.getOrDefault(permission, Set.of()).stream().anyMatch(member::is);
    }

    private static Set<Role> and(Set<Role> roles, Role another) {
        Set<Role> all = EnumSet.of(another);
        all.addAll(roles);
        return Set.copyOf(all);
    }
}
