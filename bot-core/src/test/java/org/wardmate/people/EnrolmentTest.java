package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {
    private final List<MemberRow> rows = new ArrayList<>();

    private EnrolmentTest with(Map<Column, String> cells) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        all.put(Column.COUNCIL, "thurrock");
        all.put(Column.EMAIL, "person%d@thurrock.example".formatted(rows.size()));
        all.put(Column.NAME, "Person %d (sample)".formatted(rows.size()));
        all.put(Column.ROLES, "councillor");
        all.putAll(cells);
        rows.add(new MemberRow(rows.size() + 2, all));
        return this;
    }

    /** So that there is nothing to warn of. */
    private EnrolmentTest withAMonitoringOfficer() {
        return with(Map.of(Column.ROLES, "monitoring_officer"));
    }

    private Enrolment enrolment() {
        return Enrolment.of(
                rows,
                List.of(),
                List.of(SampleCouncils.THURROCK, SampleCouncils.BEXLEY),
                email -> new MemberId(email.replace('@', '.').replace("'", "")));
    }

    private List<String> faults() {
        return enrolment().faults().stream()
                .map(fault -> fault.line() + " " + fault.gravity() + " " + fault.words())
                .toList();
    }

    @Test
    void readsAllThatARowHolds() {
        withAMonitoringOfficer()
                .with(Map.of(
                        Column.EMAIL,
                        " Ivy.O'Lantern@Thurrock.example ",
                        Column.ROLES,
                        "councillor; Group Leader ;",
                        Column.WARD,
                        "Lantern Hill",
                        Column.POLITICAL_GROUP,
                        "Lighthouse",
                        Column.COMMITTEES,
                        "Planning;;Standards ",
                        Column.PARISH,
                        "Little Wobbling",
                        Column.SLACK_TEAM,
                        "T0SAMPLE01",
                        Column.TEAMS_TENANT,
                        "01234567-89AB-cdef-0123-456789abcdef"))
                .with(Map.of(Column.ROLES, "clerk", Column.PARISH, "little wobbling"));

        assertThat(faults()).isEmpty();
        assertThat(enrolment().members().get(1))
                .isEqualTo(new Member(
                        new MemberId("ivy.o'lantern.thurrock.example".replace("'", "")),
                        "Person 1 (sample)",
                        SampleCouncils.THURROCK,
                        Set.of(Role.COUNCILLOR, Role.GROUP_LEADER),
                        new Seat("Lantern Hill", "Lighthouse", "Little Wobbling", List.of("Planning", "Standards")),
                        new Contact(
                                "ivy.o'lantern@thurrock.example",
                                "T0SAMPLE01",
                                "01234567-89ab-cdef-0123-456789abcdef")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COUNCIL | '' | “council” is empty. Known: bexley, thurrock.
                    COUNCIL | atlantis | There is no council “atlantis” here. Known: bexley, thurrock.
                    EMAIL | '' | “email” is empty.
                    EMAIL | ivy@thurrock | “ivy@thurrock” is not an e-mail address.
                    EMAIL | ivy@@thurrock.example | “ivy@@thurrock.example” is not an e-mail address.
                    EMAIL | person0@thurrock.example | The e-mail address person0@thurrock.example stands in line 2 already.
                    NAME | ' ' | “name” is empty.
                    NAME | +44 1234 | “name” begins with +, which a spreadsheet runs as a formula. Write it another way, or leave it empty.
                    SLACK_TEAM | thurrock | “thurrock” is not a Slack team. It is a T or E and then letters and digits, such as T012AB3CD.
                    TEAMS_TENANT | thurrock | “thurrock” is not a Teams tenant. It looks like 01234567-89ab-cdef-0123-456789abcdef.
                    """)
    void explainsWhatIsWrongWithACell(Column column, String cell, String words) {
        withAMonitoringOfficer().with(Map.of(column, cell));

        assertThat(faults()).containsExactly("3 ERROR " + words);
        assertThat(enrolment().isSound()).isFalse();
        assertThat(enrolment().members()).hasSize(1);
    }

    @Test
    void explainsUnknownRolesEachAndNamesTheKnown() {
        withAMonitoringOfficer()
                .with(Map.of(Column.ROLES, "mayor;councillor;bailiff"))
                .with(Map.of(Column.ROLES, ""));

        assertThat(faults())
                .hasSize(3)
                .allSatisfy(words -> assertThat(words).contains("councillor, group_leader, monitoring_officer"))
                .extracting(words -> words.substring(0, 33))
                .containsExactly(
                        "3 ERROR There is no role “bailiff",
                        "3 ERROR There is no role “mayor”.",
                        "4 ERROR “roles” is empty. Known: ");
    }

    @Test
    void explainsWhatCannotBeSeenInACell() {
        withAMonitoringOfficer()
                .with(Map.of(Column.NAME, "Ivy\u202Eyvi"))
                .with(Map.of(Column.NAME, "Ivy\nMaud"))
                .with(Map.of(Column.WARD, "w".repeat(201)));

        assertThat(faults())
                .containsExactly(
                        "3 ERROR “name” has characters in it that cannot be seen. Type it again.",
                        "4 ERROR “name” has a line break in it. A quotation mark may be missing or out of place.",
                        "5 ERROR “ward” is longer than 200 characters.");
    }

    @Test
    void warnsOfOfficesThatNobodyHoldsButGoesOn() {
        with(Map.of(Column.POLITICAL_GROUP, "Lighthouse"))
                .with(Map.of(Column.POLITICAL_GROUP, "LIGHTHOUSE"))
                .with(Map.of(Column.PARISH, "Little Wobbling"));

        assertThat(enrolment().isSound()).isTrue();
        assertThat(faults())
                .containsExactly(
                        "0 WARNING Nobody leads the group “Lighthouse” at Thurrock Council, so its members are offered no leader.",
                        "0 WARNING The parish “Little Wobbling” has no clerk, so its members are offered none.",
                        "0 WARNING Thurrock Council has no monitoring officer, so reports there go to others.");
    }

    @Test
    void warnsOfOfficesThatReachNobodyAndOfNamesThatStandTwice() {
        withAMonitoringOfficer()
                .with(Map.of(Column.ROLES, "group_leader"))
                .with(Map.of(Column.ROLES, "clerk"))
                .with(Map.of(Column.ROLES, "group_leader", Column.POLITICAL_GROUP, "Compass"))
                .with(Map.of(Column.ROLES, "group_leader", Column.POLITICAL_GROUP, "compass"))
                .with(Map.of(Column.NAME, "person 0 (SAMPLE)"));

        assertThat(faults())
                .containsExactly(
                        "3 WARNING This group leader has no “political_group”, so no report is offered to them.",
                        "4 WARNING This clerk has no “parish”, so no report is offered to them.",
                        "6 WARNING The group “Compass” has a leader in line 5 already. Only that one is offered.",
                        "7 WARNING The name in line 2 stands here again: Person 0 (sample). If it is one person, keep one line.");
    }

    @Test
    void doesNotMissAnybodyWhoseRowIsFaulty() {
        with(Map.of()).with(Map.of(Column.ROLES, "monitoring_officer", Column.EMAIL, ""));

        assertThat(faults()).containsExactly("3 ERROR “email” is empty.");
    }

    @Test
    void isNotSoundWithoutAnybody() {
        assertThat(faults()).containsExactly("0 ERROR There is nobody in the file.");
    }
}
