package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Triage;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.report.Guidance;

/** What a report's guidance quotes from the guidelines as they stand. */
class CouncilGuidanceTest {
    private static Guide guide;

    @BeforeAll
    static void open() {
        guide = Guide.open(Path.of("target/data"), Progress.SILENT);
    }

    @AfterAll
    static void close() {
        guide.close();
    }

    @Test
    void quotesThurrockOnWhomToTell() {
        assertThat(guidance("thurrock"))
                .containsSubsequence(
                        "What your council says",
                        "Anyone receiving threats, abuse, or harassment via their use of social media",
                        "Thurrock Council",
                        "Block",
                        "not your council’s rule",
                        "Operation Ford")
                .doesNotContain("do not say whom to tell");
    }

    @Test
    void quotesDurhamOnWhomToTellAndOnKeepingARecord() {
        assertThat(guidance("durham"))
                .containsSubsequence(
                        "What your council says",
                        "make your council aware that you have been subjected",
                        "Durham County Council",
                        "you should consider keeping a record",
                        "not your council’s rule")
                .doesNotContain("do not say whom to tell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bexley", "essex", "chelmsford"})
    void givesNationalAdviceUnderThatNameWhereTheGuidelinesNameNoWay(String id) {
        Council council = guide.council(new CouncilId(id)).orElseThrow();

        assertThat(guidance(id))
                .containsSubsequence(
                        council.name() + " do not say whom to tell about abuse.",
                        council.whomToAsk(),
                        "not your council’s rule",
                        "Operation Ford");
    }

    @Test
    void quotesBexleyOnBlockingAsALastResort() {
        assertThat(guidance("bexley")).contains("blocking and muting should always be seen as a last resort");
    }

    private static String guidance(String council) {
        Incident told = Incident.UNTOLD.withHarm(harm -> harm.withKinds(Set.of(Kind.THREAT)));
        return Message.of(new Guidance(new GuideAdvisor(guide))
                        .fitting(
                                told,
                                Triage.of(told),
                                memberOf(guide.council(new CouncilId(council)).orElseThrow()),
                                LocalDate.of(2026, 11, 21)))
                .fallback();
    }

    private static Member memberOf(Council council) {
        return new Member(
                new MemberId("ivy"), "Ivy Lanternwick (sample)", council, Set.of(Role.COUNCILLOR), "Lantern Hill", "");
    }
}
