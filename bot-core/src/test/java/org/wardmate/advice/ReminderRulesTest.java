package org.wardmate.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.election.reminder.ReminderKind.AFTER_POLL;
import static org.wardmate.election.reminder.ReminderKind.EVE_OF_POLL;
import static org.wardmate.election.reminder.ReminderKind.EXPENSES_RETURN;
import static org.wardmate.election.reminder.ReminderKind.HEADS_UP;
import static org.wardmate.election.reminder.ReminderKind.PERIOD_STARTS;
import static org.wardmate.election.reminder.ReminderKind.REGISTRATION;
import static org.wardmate.election.reminder.ReminderKind.RESOURCES;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Poll;
import org.wardmate.election.Timetable;
import org.wardmate.election.reminder.CouncilRule;
import org.wardmate.election.reminder.Matter;
import org.wardmate.election.reminder.Occasion;
import org.wardmate.election.reminder.ReminderKind;
import org.wardmate.election.reminder.ReminderMessages;
import org.wardmate.election.reminder.Wordings;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.message.Block;
import org.wardmate.message.Message;

/** What reminders say with the guidelines that come with Wardmate. */
class ReminderRulesTest {
    private static final Timetable MAY =
            Timetable.of(Poll.ordinary(2027), new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn()));

    @TempDir
    static Path folder;

    private static MappedAdvisor advisor;

    @BeforeAll
    static void opensTheGuidelines() {
        advisor = new MappedAdvisor(folder);
    }

    @Test
    void quotesEssexOnThePeriod() {
        assertThat(sent("essex", PERIOD_STARTS).fallback())
                .contains(
                        "The pre-election period has begun",
                        "It lasts until 10pm on Thursday 6 May 2027.",
                        "What the guidelines of Essex County Council say: Essex says Democratic Services and the"
                                + " Communications Team cannot help during the pre-election period.",
                        "We cannot, however, provide assistance during the pre-election period",
                        "ECC will not support councillors to use social media and will not publish blogs",
                        "Essex County Council, ")
                .doesNotContain("What holds everywhere");
    }

    @Test
    void quotesDurhamOnThePeriod() {
        assertThat(sent("durham", PERIOD_STARTS).fallback())
                .contains(
                        "“Councillors can continue to use their social media pages during the pre-election period",
                        "Electioneering")
                .doesNotContain("What holds everywhere");
    }

    @Test
    void quotesThurrockOnItsDevices() {
        for (ReminderKind kind : List.of(HEADS_UP, RESOURCES, PERIOD_STARTS, EVE_OF_POLL)) {
            assertThat(sent("thurrock", kind).fallback())
                    .contains(
                            "“You must not use social media on Council mobile devices or IT equipment, for"
                                    + " political/campaign purposes.”",
                            "Thurrock Council, Social Media")
                    .doesNotContain("What holds everywhere");
        }
    }

    /** Bexley's line on its facilities is about blogs, and does not speak of elections. */
    @Test
    void saysWhatHoldsEverywhereWhereBexleyIsSilent() {
        assertThat(sent("bexley", PERIOD_STARTS).fallback())
                .contains(
                        "The guidelines of London Borough of Bexley do not speak of this: What holds everywhere: From"
                                + " the notice of an election",
                        "Source: Code of Recommended Practice on Local Authority Publicity 2011",
                        "As at 21 November 2026.")
                .doesNotContain("“");
        assertThat(sent("bexley", RESOURCES).fallback())
                .contains("Don't: “Use Council facilities for personal or political blogs", "(draft, not yet adopted)");
    }

    @Test
    void quotesWhatIsSaidOnAbuseAndOnSpending() {
        assertThat(rule("durham", AFTER_POLL)).isInstanceOf(CouncilRule.Speaks.class);
        assertThat(rule("thurrock", AFTER_POLL)).isInstanceOf(CouncilRule.Speaks.class);
        assertThat(rule("essex", AFTER_POLL)).isInstanceOf(CouncilRule.Silent.class);
        assertThat(sent("essex", AFTER_POLL).fallback()).contains("Operation Ford");
        assertThat(rule("essex", EXPENSES_RETURN)).isInstanceOf(CouncilRule.Speaks.class);
        assertThat(rule("chelmsford", EXPENSES_RETURN)).isInstanceOf(CouncilRule.Silent.class);
    }

    @ParameterizedTest
    @EnumSource
    void saysAtEveryCouncilEitherItsRuleOrWhatHoldsEverywhere(ReminderKind kind) {
        for (Council council : advisor.councils()) {
            Message message = sent(council.id().value(), kind);
            boolean quotes = message.blocks().stream().anyMatch(Block.Quote.class::isInstance);
            assertThat(message.fallback().contains("What holds everywhere: ")).isNotEqualTo(quotes);
            assertThat(message.fallback()).contains(council.name()).doesNotContain("{", "}");
        }
    }

    @Test
    void knowsNoRuleOfACouncilWithoutAMap() {
        assertThat(new GuidelineRules(advisor).rule(new CouncilId("elsewhere"), REGISTRATION))
                .isEqualTo(new CouncilRule.Silent());
    }

    @Test
    void namesOnlyTopicsThatThereAre() {
        Set<TopicId> there = new HashSet<>();
        advisor.topics().forEach(surveyed -> there.add(surveyed.topic().id()));

        assertThat(Arrays.stream(ReminderKind.values()).flatMap(kind -> Matter.of(kind).topics().stream()))
                .isSubsetOf(there);
        assertThat(Matter.sensitiveTopics()).isSubsetOf(there).doesNotHaveDuplicates();
    }

    /** Abuse, safety and the code are never behind a notice. */
    @Test
    void holdsNoTopicOfAbuseSafetyOrTheCodeToBeSensitive() {
        assertThat(advisor.topics().stream()
                        .filter(surveyed -> Matter.sensitiveTopics()
                                .contains(surveyed.topic().id()))
                        .map(Surveyed::theme)
                        .distinct())
                .doesNotContain("Abuse, trolls and difficult people", "Your own safety online", "Not ours");
        assertThat(Matter.sensitiveTopics())
                .extracting(TopicId::value)
                .noneMatch(topic -> topic.contains("code") || topic.contains("complaint"));
    }

    private static CouncilRule rule(String council, ReminderKind kind) {
        return new GuidelineRules(advisor).rule(advisor.council(council).id(), kind);
    }

    private static Message sent(String id, ReminderKind kind) {
        Council council = advisor.council(id);
        return ReminderMessages.message(
                Wordings.standard(kind).filled(new Occasion(council, "", MAY)), kind, council, rule(id, kind));
    }
}
