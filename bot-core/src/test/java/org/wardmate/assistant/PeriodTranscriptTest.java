package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.advice.MappedAdvisor;
import org.wardmate.audit.AuditTrail;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.KnownPoll;
import org.wardmate.election.PollEvent;
import org.wardmate.election.Polls;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Concern;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** The time before the election of 6 May 2027, in the words of the guidelines that come with Wardmate. */
class PeriodTranscriptTest {
    private static final String RUNNING = "The pre-election period is running";
    private static final String OWN_PAGES = "topic:pre-election-own-pages";
    private static final Instant NOTICE = Instant.parse("2027-03-30T23:00:00Z");
    private static final Instant CLOSE = Instant.parse("2027-05-06T21:00:00Z");

    @TempDir
    static Path folder;

    private static MappedAdvisor guidelines;

    private final DemoDirectory directory = new DemoDirectory(councils());
    private final Chat chat = new Chat(directory);
    private final AtomicInteger ids = new AtomicInteger();
    private final Polls polls = new Polls(
            new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn()),
            chat.clock(),
            () -> "poll-" + ids.incrementAndGet());
    private final Person essex = chat.person("essex-councillor-1");
    private final Person thurrock = chat.person("thurrock-councillor-1");
    private final Person bexley = chat.person("bexley-councillor-1");
    private final Person officer = chat.person("essex-democratic-services");

    @BeforeAll
    static void opensTheGuidelines() {
        guidelines = new MappedAdvisor(folder);
    }

    private static List<Council> councils() {
        return List.of(guidelines.council("essex"), guidelines.council("thurrock"), guidelines.council("bexley"));
    }

    @BeforeEach
    void knowsTheGuidelinesAndThePolls() {
        guidelines
                .topics()
                .forEach(surveyed -> councils()
                        .forEach(council -> guidelines
                                .topic(surveyed.topic().id(), new Scope.OneCouncil(council.id()))
                                .ifPresent(answer -> chat.advisor.onTopic(
                                        surveyed.topic(), council.id().value(), answer))));
        councils().forEach(this::addPoll);
    }

    @Nested
    class WithTheTimetable {
        @Test
        void saysNothingOfThePeriodBeforeTheNotice() {
            on(NOTICE.minusSeconds(60));

            essex.pressesAction("topic:council-logo").doesNotSee(RUNNING);
            thurrock.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
        }

        @Test
        void saysInEssexThatNoHelpIsGivenBeforeAnythingElse() {
            on(NOTICE);

            essex.pressesAction(OWN_PAGES)
                    .seesInOrder(
                            RUNNING,
                            "It began on 31 March 2027 and ends at 10pm on 6 May 2027.",
                            "ask your monitoring officer, whoever else is named below.",
                            "What the guidelines of Essex County Council say: Essex says Democratic Services and the"
                                    + " Communications Team cannot help during the pre-election period.",
                            "We cannot, however, provide assistance during the pre-election period",
                            "Essex County Council, Social Media Protocol for Members, Getting started, August 2023",
                            "No rule on this in particular")
                    .doesNotSee("What holds everywhere");
        }

        @Test
        void doesNotSayTheRuleTwiceWhereTheAnswerIsTheRule() {
            on(NOTICE);

            essex.pressesAction("topic:pre-election-help").seesInOrder(RUNNING, "Do not: Essex says");

            assertThat(essex.read().split("We cannot, however", -1)).hasSize(2);
        }

        @Test
        void quotesInThurrockItsRuleOnDevices() {
            on(NOTICE);

            thurrock.pressesAction("topic:council-channels")
                    .seesInOrder(
                            RUNNING,
                            "What the guidelines of Thurrock Council say",
                            "“You must not use social media on Council mobile devices or IT equipment",
                            "Thurrock Council, Social Media",
                            "Your guidelines are silent");
        }

        @Test
        void saysInBexleyWhatHoldsEverywhereUnderThatName() {
            on(NOTICE);

            bexley.pressesAction(OWN_PAGES)
                    .seesInOrder(
                            RUNNING,
                            "The guidelines of London Borough of Bexley do not speak of this: What holds everywhere: ",
                            "Source: Code of Recommended Practice on Local Authority Publicity 2011",
                            "No rule on this in particular");
        }

        @Test
        void endsWhenThePollsClose() {
            on(CLOSE.minusSeconds(60));
            essex.pressesAction(OWN_PAGES).sees(RUNNING);

            on(CLOSE);
            essex.pressesAction("topic:council-logo").doesNotSee(RUNNING);
            thurrock.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
            bexley.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
        }

        @Test
        void beginsOnTheDayOnWhichNoticeWasReallyPublished() {
            note("essex", new PollEvent.NoticePublished(LocalDate.of(2027, 3, 24)));
            on(Instant.parse("2027-03-24T08:00:00Z"));

            essex.pressesAction(OWN_PAGES).sees(RUNNING, "It began on 24 March 2027");
            thurrock.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
        }

        @Test
        void endsForAPollThatIsCalledOff() {
            on(NOTICE);
            note("essex", new PollEvent.PollCountermanded(LocalDate.of(2027, 3, 31), "made up"));

            essex.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
            thurrock.pressesAction(OWN_PAGES).sees(RUNNING);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "blocking",
                    "threats-and-harassment-report",
                    "personal-safety-threat",
                    "passwords",
                    "when-does-the-code-apply",
                    "code-complaints"
                })
        void leavesAbuseSafetyAndTheCodeAlone(String topic) {
            on(NOTICE);

            essex.pressesAction("topic:" + topic).doesNotSee(RUNNING);
        }

        @Test
        void takesReportsAsAlways() {
            on(NOTICE);

            essex.says("report").sees("Are you safe").doesNotSee(RUNNING);
        }

        @Test
        void seesToDangerFirst() {
            on(NOTICE);
            chat.advisor
                    .answers("can i post that he will kill me", answer("council-channels"))
                    .worriesAt("kill", Concern.DANGER);

            essex.says("can i post that he will kill me")
                    .seesInOrder("ring 999", RUNNING, "No rule on this in particular");
        }

        @Test
        void saysItInARoomToo() {
            on(NOTICE);
            chat.advisor.answers("May we post it on the council's page?", answer("council-channels"));
            Person room = chat.person("room");

            essex.asksOpenly("May we post it on the council's page?", "room");

            room.seesInOrder(RUNNING, "We cannot, however, provide assistance", "No rule on this in particular");
        }
    }

    @Nested
    class ByHand {
        private void sets(String setting, String until, String reason) {
            officer.sends(
                    "pre-election-mode",
                    Map.of("setting", List.of(setting), "until", List.of(until), "reason", List.of(reason)));
        }

        @Test
        void tellsAnOfficerHowItStands() {
            officer.says("help").sees("Write “pre-election mode” to see whether it runs");
            essex.says("help").doesNotSee("pre-election mode");
            officer.says("pre-election mode")
                    .seesInOrder(
                            "Pre-election mode of Essex County Council",
                            "It is not running. By the timetable of your polls it begins on 31 March 2027 and ends at"
                                    + " 10pm on 6 May 2027.",
                            "Nothing is held back");
            on(NOTICE);
            officer.says("pre-election mode").sees("It is running, by the timetable of your polls: from 31 March 2027");
            on(CLOSE);
            officer.says("pre-election mode").sees("no poll of yours is known");
        }

        @Test
        void runsForAsLongAsAnOfficerSays() {
            sets("ON", "2026-11-30", "A general election has been called");
            officer.seesInOrder(
                    "Saved",
                    "Barnaby Quill (sample) switched it on, on 21 November 2026, until the end of 30 November 2026."
                            + " Reason: A general election has been called");

            essex.pressesAction(OWN_PAGES)
                    .sees(RUNNING, "It runs until the end of 30 November 2026.", "We cannot, however");
            thurrock.pressesAction(OWN_PAGES).doesNotSee(RUNNING);

            on(Instant.parse("2026-12-01T00:00:00Z"));
            essex.pressesAction("topic:council-logo").doesNotSee(RUNNING);
        }

        @Test
        void staysOffForAsLongAsAnOfficerSays() {
            on(NOTICE);
            sets("OFF", "2027-04-05", "The notice was withdrawn");

            essex.pressesAction(OWN_PAGES).doesNotSee(RUNNING);

            on(Instant.parse("2027-04-05T23:00:00Z"));
            essex.pressesAction(OWN_PAGES).sees(RUNNING, "It began on 31 March 2027");
        }

        @Test
        void goesByTheTimetableAgainWhenAnOfficerSaysSo() {
            sets("ON", "2026-11-30", "By mistake");
            sets("BY_TIMETABLE", "", "Put right");

            officer.sees("It is not running. By the timetable");
            essex.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
            assertThat(new AuditTrail(chat.clock())
                            .entries(
                                    chat.records,
                                    guidelines.council("essex").id(),
                                    entry -> entry.verb().value().startsWith("pre-election")))
                    .extracting(entry -> entry.by() + " " + entry.verb() + " " + entry.subject())
                    .containsExactly(
                            "essex-democratic-services pre-election-mode-switched-on council:essex",
                            "essex-democratic-services pre-election-mode-by-timetable council:essex");
        }

        @Test
        void asksForAReasonAndADay() {
            sets("ON", "2026-11-30", " ");
            officer.sees("Please give a reason");
            sets("OFF", "", "No day");
            officer.sees("Please choose the last day");
            sets("OFF", "2026-11-20", "Over already");
            officer.sees("Please choose the last day");
            sets("ON", "2027-05-06", "Far too long");
            officer.sees("at most 100 days ahead");
            sets("MAYBE", "2026-11-30", "No such setting");
            officer.sees("Please choose what it should go by.");

            essex.pressesAction(OWN_PAGES).doesNotSee(RUNNING);
        }

        @Test
        void isForThoseWhoPrepareReminders() {
            chat.advisor.answers("pre-election mode", answer("council-channels"));

            essex.says("pre-election mode").doesNotSee("Pre-election mode of");
            essex.sends("pre-election-mode", Map.of("setting", List.of("ON")));

            essex.sees("Please ask your question again.");
        }
    }

    private Answer answer(String topic) {
        return guidelines
                .topic(
                        new TopicId(topic),
                        new Scope.OneCouncil(guidelines.council("essex").id()))
                .orElseThrow();
    }

    private void on(Instant moment) {
        chat.pass(Duration.between(chat.clock().instant(), moment));
    }

    private void addPoll(Council council) {
        chat.records.change(
                transaction -> polls.add(transaction, officerOf(council.id().value()), LocalDate.of(2027, 5, 6), ""));
    }

    private void note(String council, PollEvent event) {
        chat.records.change(transaction -> {
            KnownPoll poll =
                    polls.of(transaction, guidelines.council(council).id()).getFirst();
            polls.note(transaction, officerOf(council), poll.id(), event);
        });
    }

    private Member officerOf(String council) {
        return directory.find(new MemberId(council + "-democratic-services")).orElseThrow();
    }
}
