package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

class DemoDirectoryTest {
    private final List<Council> councils = Stream.of("thurrock", "bexley", "essex", "chelmsford", "durham", "sixth")
            .map(id -> new Council(new CouncilId(id), "The Council of " + id, "the clerk"))
            .toList();
    private final DemoDirectory directory = new DemoDirectory(councils);

    @Test
    void castsEveryCouncil() {
        assertThat(councils).allSatisfy(council -> {
            assertThat(directory.holders(Role.COUNCILLOR, council.id())).hasSizeGreaterThanOrEqualTo(3);
            assertThat(directory.holders(Role.GROUP_LEADER, council.id())).hasSize(1);
            assertThat(directory.holders(Role.MONITORING_OFFICER, council.id())).hasSize(1);
            assertThat(directory.holders(Role.DEPUTY_MONITORING_OFFICER, council.id()))
                    .hasSize(1);
            assertThat(directory.holders(Role.CHIEF_EXECUTIVE, council.id())).hasSize(1);
            assertThat(directory.holders(Role.DEMOCRATIC_SERVICES, council.id()))
                    .hasSize(1);
        });
    }

    @Test
    void castsAParishMemberWithTheirClerkAndAnIndependentWhereThereAreParishes() {
        Member parish = directory.find(new MemberId("durham-parish-councillor")).orElseThrow();
        Member clerk = directory.find(new MemberId("durham-clerk")).orElseThrow();
        Member independent = directory.find(new MemberId("durham-independent")).orElseThrow();

        assertThat(parish.seat().isOfParishAlone()).isTrue();
        assertThat(clerk.seat().parish()).isEqualTo(parish.seat().parish());
        assertThat(independent.seat().politicalGroup()).isEmpty();
        assertThat(directory.holders(Role.CLERK, new CouncilId("bexley"))).isEmpty();
    }

    @Test
    void marksEveryoneAsASample() {
        assertThat(councils.stream().flatMap(council -> directory.of(council.id()).stream()))
                .allSatisfy(member -> assertThat(member.described()).contains("(sample)"));
    }

    @Test
    void givesThePersonTheSameIdEachTime() {
        MemberId leader = new MemberId("essex-group-leader");

        assertThat(directory.find(leader)).isEqualTo(new DemoDirectory(councils).find(leader));
        assertThat(directory.find(leader).map(Member::described))
                .hasValue("Amos Featherstitch (sample), Councillor and Group Leader");
    }

    @Test
    void doesNotKnowAnyoneElse() {
        assertThat(directory.find(new MemberId("essex-mayor"))).isEmpty();
    }
}
