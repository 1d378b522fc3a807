package org.wardmate.handover;

import org.wardmate.people.Member;
import org.wardmate.people.Role;

/**
 * Operation Ford, the police's care for elected people. It marks acts against a councillor or candidate that seem meant to
 * frighten or harass them because of the office; parish and town councillors are not covered.
 */
final class Ford {
    private Ford() {}

    static boolean covers(Member member) {
        return member.is(Role.COUNCILLOR) && !member.seat().isOfParishAlone();
    }
}
