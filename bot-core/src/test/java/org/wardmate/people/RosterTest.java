package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

class RosterTest {
    private static final Member IVY = person("ivy", SampleCouncils.THURROCK, "Lighthouse");
    private static final Member MAUD = person("maud", SampleCouncils.THURROCK, "Lighthouse");
    private static final Member HATTIE = person("hattie", SampleCouncils.BEXLEY, "Lighthouse");
    private static final Member WILF = person("wilf", SampleCouncils.THURROCK, "");

    private final Roster roster = new Roster(List.of(MAUD, HATTIE, IVY));

    private static Member person(String id, Council council, String group) {
        return new Member(new MemberId(id), id + " (sample)", council, Set.of(Role.COUNCILLOR), "", group);
    }

    @Test
    void listsACouncilsPeopleInTheirOrder() {
        assertThat(roster.of(SampleCouncils.THURROCK.id())).containsExactly(MAUD, IVY);
        assertThat(roster.of(new CouncilId("nowhere"))).isEmpty();
    }

    @Test
    void findsPeopleByTheirIds() {
        assertThat(roster.find(HATTIE.id())).contains(HATTIE);
        assertThat(roster.find(WILF.id())).isEmpty();
        assertThat(roster.ids()).containsExactlyInAnyOrder(IVY.id(), MAUD.id(), HATTIE.id());
    }

    @Test
    void holdsNobodyTwice() {
        assertThatThrownBy(() -> new Roster(List.of(IVY, IVY))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void seatsThoseOfOneGroupAtOneCouncilTogether() {
        assertThat(IVY.sitsWith(MAUD)).isTrue();
        assertThat(IVY.sitsWith(HATTIE)).isFalse();
        assertThat(WILF.sitsWith(person("gus", SampleCouncils.THURROCK, ""))).isFalse();
    }
}
