package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.people.Permission.EXPORT_EVIDENCE;
import static org.wardmate.people.Permission.PREPARE_REMINDERS;
import static org.wardmate.people.Permission.SEE_SUMMARIES;
import static org.wardmate.people.Permission.WORK_ON_CASES;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

class AccessTest {
    /** Drawn up by role, from what each does at a council, and not from the table it checks. */
    private static final String DRAWN_UP = """
            COUNCILLOR                ASK REPORT
            IT_ADMIN                  ASK REPORT
            GROUP_LEADER              ASK REPORT SEE_SUMMARIES
            CLERK                     ASK REPORT SEE_SUMMARIES WORK_ON_CASES
            DEMOCRATIC_SERVICES       ASK REPORT SEE_SUMMARIES WORK_ON_CASES SEE_GAPS PREPARE_REMINDERS
            RETURNING_OFFICER         ASK REPORT PREPARE_REMINDERS APPROVE_REMINDERS
            CHIEF_EXECUTIVE           ASK REPORT SEE_SUMMARIES WORK_ON_CASES EXPORT_EVIDENCE APPROVE_REMINDERS
            DEPUTY_MONITORING_OFFICER ASK REPORT SEE_SUMMARIES WORK_ON_CASES EXPORT_EVIDENCE APPROVE_REMINDERS\
             HOLD_AND_DELETE SEE_DIGEST SEE_GAPS PREPARE_REMINDERS
            MONITORING_OFFICER        ASK REPORT SEE_SUMMARIES WORK_ON_CASES EXPORT_EVIDENCE APPROVE_REMINDERS\
             HOLD_AND_DELETE SEE_DIGEST SEE_GAPS PREPARE_REMINDERS
            """;

    @ParameterizedTest
    @EnumSource(Role.class)
    void allowsEachRoleWhatIsDrawnUpForItAndNothingElse(Role role) {
        Set<String> allowed = Arrays.stream(Permission.values())
                .filter(permission -> Access.allows(someoneWho(role), permission))
                .map(Permission::name)
                .collect(Collectors.toSet());

        assertThat(allowed).isEqualTo(drawnUpFor(role));
    }

    @Test
    void allowsSomeoneOfSeveralRolesWhatAnyOfThemMay() {
        Member leaderWhoReturns = someoneWho(Role.COUNCILLOR, Role.GROUP_LEADER, Role.RETURNING_OFFICER);

        assertThat(Access.allows(leaderWhoReturns, SEE_SUMMARIES)).isTrue();
        assertThat(Access.allows(leaderWhoReturns, PREPARE_REMINDERS)).isTrue();
        assertThat(Access.allows(leaderWhoReturns, WORK_ON_CASES)).isFalse();
        assertThat(Access.allows(leaderWhoReturns, EXPORT_EVIDENCE)).isFalse();
    }

    private static Set<String> drawnUpFor(Role role) {
        String line = DRAWN_UP.lines()
                .filter(each -> each.startsWith(role.name() + " "))
                .findFirst()
                .orElseThrow();
        Set<String> words = new TreeSet<>(Arrays.asList(line.split(" +")));
        words.remove(role.name());
        return words;
    }

    private static Member someoneWho(Role... roles) {
        Council council = new Council(new CouncilId("thurrock"), "Thurrock Council", "the clerk");
        return new Member(new MemberId("prudence"), "Prudence Inkwell (sample)", council, Set.of(roles), "", "");
    }
}
