package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.document.Council;

class StandInsTest {
    private static final Member OFFICER = person("prudence", SampleCouncils.THURROCK, Role.MONITORING_OFFICER);
    private static final Member DEPUTY = person("rex", SampleCouncils.THURROCK, Role.DEPUTY_MONITORING_OFFICER);
    private static final Member CHIEF = person("augusta", SampleCouncils.THURROCK, Role.CHIEF_EXECUTIVE);
    private static final Member SERVICES = person("barnaby", SampleCouncils.THURROCK, Role.DEMOCRATIC_SERVICES);
    private static final Member COUNCILLOR = person("ivy", SampleCouncils.THURROCK, Role.COUNCILLOR, Role.GROUP_LEADER);
    private static final Member ELSEWHERE = person("bess", SampleCouncils.BEXLEY, Role.DEPUTY_MONITORING_OFFICER);

    private final Directory directory = new Roster(List.of(OFFICER, DEPUTY, CHIEF, SERVICES, COUNCILLOR, ELSEWHERE));

    private static Member person(String id, Council council, Role... roles) {
        return new Member(new MemberId(id), id + " (sample)", council, Set.of(roles), "", "");
    }

    @Test
    void areOfTheSameCouncilAndNotTheOfficerThemself() {
        assertThat(StandIns.of(OFFICER, directory)).containsExactly(DEPUTY, CHIEF);
    }

    @Test
    void canDoAllThatAnOfficerOfSeveralOfficesDoes() {
        Member both = person("edwin", SampleCouncils.THURROCK, Role.MONITORING_OFFICER, Role.DEMOCRATIC_SERVICES);

        assertThat(StandIns.of(both, directory)).containsExactly(DEPUTY, OFFICER);
    }

    @Test
    void areNobodyForCouncillors() {
        assertThat(StandIns.areFor(COUNCILLOR)).isFalse();
        assertThat(StandIns.of(COUNCILLOR, directory)).isEmpty();
        assertThat(StandIns.areFor(SERVICES)).isTrue();
    }
}
