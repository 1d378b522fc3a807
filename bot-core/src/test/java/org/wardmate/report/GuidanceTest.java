package org.wardmate.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.advice.Samples.BEXLEY;
import static org.wardmate.advice.Samples.THURROCK;
import static org.wardmate.advice.Samples.quote;
import static org.wardmate.advice.Samples.speaks;
import static org.wardmate.advice.Samples.topic;
import static org.wardmate.casework.Told.plain;
import static org.wardmate.casework.Told.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Platform;
import org.wardmate.casework.Safety;
import org.wardmate.casework.Sign;
import org.wardmate.casework.Triage;
import org.wardmate.casework.YesNo;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Quote;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.knowledge.topics.Verdict;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.Contact;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Seat;

class GuidanceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TopicRef TELL = topic("threats-and-harassment-report", "Reporting threats");
    private static final TopicRef KEEP = topic("keep-a-record", "Keeping a record of abuse");
    private static final TopicRef BLOCK = topic("blocking", "Blocking someone");
    private static final Quote TELL_THE_LEADER = quote(
            THURROCK,
            DocumentStatus.ADOPTED,
            LeadIn.NONE,
            "Anyone receiving threats should report it. Save a screenshot.",
            20);
    private static final Quote LAST_RESORT =
            quote(BEXLEY, DocumentStatus.DRAFT, LeadIn.NONE, "Blocking should be seen as a last resort.", 9);

    private final Guidance speaking = new Guidance(new TopicBook()
            .says(answered(TELL, THURROCK, "Thurrock says whom to tell.", TELL_THE_LEADER))
            .says(answered(KEEP, THURROCK, "Thurrock says to keep a record.", TELL_THE_LEADER)));
    private final Guidance silent = new Guidance(new TopicBook()
            .isSilentOn(new Answer.Silent(TELL, new Stance.IsSilent(BEXLEY, List.of()), List.of(), List.of()))
            .says(answered(BLOCK, BEXLEY, "Bexley says that blocking is a last resort.", LAST_RESORT)));

    private static Answer.Answered answered(TopicRef topic, Council council, String summary, Quote... quotes) {
        return new Answer.Answered(topic, speaks(council, Verdict.GO_AHEAD, summary, quotes), List.of(), List.of());
    }

    @Nested
    class First {
        @Test
        void isTheEmergencyForWhoMayBeInDanger() {
            assertThat(first(plain(Kind.RUDE).withSafety(Safety.NOT_SURE)))
                    .startsWith("Emergency: If you or anyone else is in danger now, ring 999.");
            assertThat(words(shown(speaking, plain(Kind.RUDE).withSafety(Safety.IN_DANGER), THURROCK)))
                    .contains("If nobody is in danger now: Tell the police on 101")
                    .doesNotContain("Do this first");
        }

        @Test
        void isThePoliceForAThreat() {
            assertThat(first(plain(Kind.THREAT)))
                    .startsWith("Do this first: Tell the police on 101")
                    .contains("“Operation Ford”");
        }

        @Test
        void isAScreenshotForRudeness() {
            assertThat(first(plain(Kind.RUDE)))
                    .startsWith("Do this first: Take screenshots")
                    .contains("before you block");
        }

        private String first(Incident told) {
            return words(List.of(shown(speaking, told, THURROCK).getFirst()));
        }
    }

    @Nested
    class ACouncilThatSpeaks {
        private final String words = words(shown(speaking, plain(Kind.THREAT), THURROCK));

        @Test
        void isQuotedBeforeNationalAdviceWithItsPlace() {
            assertThat(words)
                    .containsSubsequence(
                            "What your council says",
                            "Reporting threats: Thurrock says whom to tell.",
                            "“Anyone receiving threats should report it. Save a screenshot.”",
                            "Thurrock Council, Social Media Guidelines",
                            "What follows is national advice, not your council’s rule.",
                            "Keep what you were sent",
                            "The police")
                    .doesNotContain("do not say whom to tell");
        }

        @Test
        void isNotQuotedTwiceWithTheSameWords() {
            assertThat(words).containsOnlyOnce("Save a screenshot.").doesNotContain("Thurrock says to keep a record.");
        }
    }

    @Nested
    class ACouncilThatIsSilent {
        private final String words = words(shown(silent, plain(Kind.THREAT), BEXLEY));

        @Test
        void isSaidToBeSilentAndWhomToAsk() {
            assertThat(words)
                    .contains(
                            "The guidelines of London Borough of Bexley do not say whom to tell about abuse. They name"
                                    + " the Communications Team for questions.");
        }

        @Test
        void isStillQuotedWhereItDoesSpeak() {
            assertThat(words)
                    .containsSubsequence(
                            "Blocking someone", "last resort", "draft, not yet adopted", "National advice:");
        }
    }

    @Nested
    class Police {
        @Test
        void saysWhatOperationFordIsAndIsNot() {
            assertThat(words(shown(silent, plain(Kind.THREAT), BEXLEY)))
                    .containsSubsequence(
                            "Ring 999",
                            "Ring 101",
                            "Say “Operation Ford”",
                            "does not take reports",
                            "Parish and town councillors are not covered",
                            "As at 21 November 2026: Local Government Association");
        }

        @Test
        void namesTrueVisionForHateAlone() {
            assertThat(words(shown(silent, plain(Kind.HATE), BEXLEY))).contains("www.report-it.org.uk");
            assertThat(words(shown(silent, plain(Kind.THREAT), BEXLEY))).doesNotContain("report-it");
        }

        @Test
        void namesReportFraudForATakenAccount() {
            assertThat(words(shown(silent, plain(Kind.IMPERSONATION), BEXLEY))).contains("0300 123 2040");
        }

        @Test
        void mayBeToldEvenWhereTriageNamesThemNot() {
            assertThat(words(shown(silent, plain(Kind.RUDE), BEXLEY)))
                    .contains("You can tell the police at any time", "Ring 101");
        }
    }

    @Nested
    class PicturesOfAChild {
        private final Incident told = on(plain(Kind.CHILD_IMAGES, Kind.RUDE), EnumSet.of(Platform.FACEBOOK));
        private final String words = words(shown(speaking, told, THURROCK));

        @Test
        void areForThePoliceAndNeverCopied() {
            assertThat(words)
                    .startsWith("Do this first: Tell the police on 101.")
                    .contains("Do not copy, save or send the pictures", "Never copy sexual pictures of a child.");
        }

        @Test
        void areNotToBeCapturedForAnyone() {
            assertThat(words)
                    .doesNotContain(
                            "Take screenshots", "Take your screenshots", "Save a screenshot", "A good screenshot")
                    .contains("Take no screenshot of the pictures.", "www.iwf.org.uk");
        }
    }

    @Nested
    class Platforms {
        @Test
        void areThoseThatWereTold() {
            String words =
                    words(shown(silent, on(plain(Kind.RUDE), EnumSet.of(Platform.X, Platform.WHATSAPP)), BEXLEY));

            assertThat(words)
                    .containsSubsequence(
                            "Take your screenshots first.",
                            "X (Twitter): Look for three dots",
                            "help.x.com",
                            "WhatsApp: Open the chat",
                            "faq.whatsapp.com")
                    .doesNotContain("tiktok.com");
        }

        @Test
        void areLeftOutWhereNoneWasTold() {
            assertThat(words(shown(silent, plain(Kind.RUDE), BEXLEY))).doesNotContain("Where it happened");
        }

        @Test
        void eachHaveSteps() {
            assertThat(PlatformSteps.TABLE.stream().map(PlatformSteps::platform))
                    .containsExactly(Platform.values());
        }

        @Test
        void haveADatedHelpPageOfTheirOwnWhereThereIsOne() {
            assertThat(PlatformSteps.TABLE)
                    .filteredOn(steps -> steps.help() == null)
                    .extracting(PlatformSteps::platform)
                    .containsExactly(Platform.EMAIL, Platform.IN_PERSON, Platform.ELSEWHERE);
            assertThat(PlatformSteps.TABLE.stream().map(PlatformSteps::help).flatMap(Stream::ofNullable))
                    .hasSize(8)
                    .allSatisfy(help -> assertThat(help.source()).startsWith("https://"));
        }
    }

    @Nested
    class Law {
        @Test
        void isDescribedAndNeverDecided() {
            assertThat(words(shown(silent, plain(Kind.THREAT), BEXLEY)))
                    .containsSubsequence(
                            "What the law may say",
                            "Only the police and the courts decide.",
                            "A threat: Sending a message that threatens",
                            "May be covered by: Online Safety Act 2023, section 181",
                            "As at 21 November 2026: https://www.legislation.gov.uk/ukpga/2023/50/section/181");
        }

        @Test
        void isLeftOutOnceItsDayHasPassed() {
            List<Block> late = silent.fitting(
                    plain(Kind.THREAT), Triage.of(plain(Kind.THREAT)), memberOf(BEXLEY), LocalDate.of(2030, 1, 1));

            assertThat(words(late))
                    .doesNotContain("What the law may say", "section 181")
                    .contains("Operation Ford");
        }

        @Test
        void isNeverSaidToHaveBeenBroken() {
            assertThat(everythingSaid())
                    .doesNotContainIgnoringCase("is an offence")
                    .doesNotContainIgnoringCase("is a crime")
                    .doesNotContainIgnoringCase("illegal")
                    .doesNotContainIgnoringCase("unlawful")
                    .doesNotContainIgnoringCase("against the law");
        }
    }

    @Nested
    class Help {
        @Test
        void isThereForEveryone() {
            assertThat(words(shown(silent, plain(Kind.RUDE), BEXLEY)))
                    .contains("116 123", "111", "08 08 16 89 111", "www.local.gov.uk")
                    .doesNotContain("0345 6000 459", "0808 802 0300");
        }

        @Test
        void isSpecialWhereWhatWasDoneIs() {
            assertThat(words(shown(silent, plain(Kind.INTIMATE), BEXLEY))).contains("0345 6000 459");
            assertThat(words(shown(silent, plain(Kind.PERSISTENT), BEXLEY))).contains("0808 802 0300");
        }

        @Test
        void comesFromASourceWithADate() {
            assertThat(Helpline.TABLE)
                    .allSatisfy(line -> assertThat(line.read().source()).startsWith("https://"));
            assertThat(words(shown(silent, plain(Kind.RUDE), BEXLEY)))
                    .endsWith("As at 21 November 2026: The numbers are those that each gives out.");
        }
    }

    /** A tired reader on a phone: a heading to each part, and nothing longer than a few lines. */
    @Test
    void saysNothingAtLength() {
        assertThat(everything().flatMap(GuidanceTest::ownTexts))
                .allSatisfy(text -> assertThat(text.length()).as(text).isLessThanOrEqualTo(190));
    }

    private static Stream<String> ownTexts(Block block) {
        return switch (block) {
            case Paragraph(var text) -> Stream.of(text);
            case Notice(var _, var _, var text) -> Stream.of(text);
            case Facts(var facts) -> facts.stream().map(Block.Fact::value);
            default -> Stream.empty();
        };
    }

    private String everythingSaid() {
        return words(everything().toList());
    }

    /** What is said to a member who told of every kind and sign, on every platform, and of each kind alone. */
    private Stream<Block> everything() {
        List<Incident> incidents = new ArrayList<>(
                Arrays.stream(Kind.values()).map(kind -> plain(kind)).toList());
        Incident all = on(
                plain(EnumSet.complementOf(EnumSet.of(Kind.CHILD_IMAGES)).toArray(Kind[]::new)),
                EnumSet.allOf(Platform.class));
        for (Sign sign : Sign.values()) {
            all = with(all, sign, YesNo.YES);
        }
        incidents.add(all.withSafety(Safety.IN_DANGER));
        return incidents.stream().flatMap(told -> shown(silent, told, BEXLEY).stream());
    }

    @Test
    void doesNotSpeakOfOperationFordToThoseItDoesNotCover() {
        Seat parish = new Seat("", "", "Little Wobbling", List.of());
        Member member = new Member(
                new MemberId("tess"),
                "Tess Lonebramble (sample)",
                BEXLEY,
                Set.of(Role.COUNCILLOR),
                parish,
                Contact.NONE);
        Incident threat = plain(Kind.THREAT);

        assertThat(words(silent.fitting(threat, Triage.of(threat), member, TODAY)))
                .contains("Tell the police on 101", "Ring 999")
                .doesNotContain("Ford");
    }

    private static Incident on(Incident told, Set<Platform> platforms) {
        return told.withScene(scene -> scene.withPlatforms(platforms));
    }

    private static List<Block> shown(Guidance guidance, Incident told, Council council) {
        return guidance.fitting(told, Triage.of(told), memberOf(council), TODAY);
    }

    private static Member memberOf(Council council) {
        return new Member(
                new MemberId("ivy"), "Ivy Lanternwick (sample)", council, Set.of(Role.COUNCILLOR), "Lantern Hill", "");
    }

    private static String words(List<Block> blocks) {
        return Message.of(blocks).fallback();
    }
}
