package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A case goes from the member to officers and back until it is closed. */
class CaseTranscriptTest {
    private static final String PRUDENCE = "Prudence Inkwell (sample), Monitoring Officer";
    private static final String MAUD = "Maud Thistledown (sample), Councillor and Group Leader";

    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person services = chat.person("thurrock-democratic-services");
    private final Person leader = chat.person("thurrock-group-leader");

    /** A threat is told and sent to those named; gives its reference. */
    private String sendsAThreatTo(String... recipients) {
        return sends(member, "He wrote that he knows where I live.", recipients);
    }

    private static String sends(Person member, String account, String... recipients) {
        member.reports("A threat to hurt, rape or kill, or to destroy something")
                .says(account);
        if (member.hasButton("Yes, use it")) {
            member.presses("Yes, use it");
        }
        member.skips();
        member.presses("This is right");
        for (String recipient : recipients) {
            member.ticks(recipient);
        }
        return member.sends("Send to those I ticked").reference();
    }

    @Nested
    class OnAnOfficersPage {
        @Test
        void openCasesStandAfterTheirOwnReports() {
            String reference = sendsAThreatTo(PRUDENCE);

            assertThat(chat.home(officer).fallback())
                    .containsSubsequence("You have no reports", "Cases shared with you", reference);
            assertThat(chat.home(member).fallback()).contains(reference).doesNotContain("Cases shared with you");
            assertThat(chat.home(leader).fallback()).doesNotContain(reference);
        }

        @Test
        void closedOnesDoNotStand() {
            String reference = sendsAThreatTo(PRUDENCE);

            officer.presses("I have read it")
                    .looksAtTheCard()
                    .presses("Close it")
                    .ticks("The member got help and advice")
                    .fills("Your words to the member", "We met for tea.")
                    .sends("Close the case");

            assertThat(chat.home(officer).fallback()).doesNotContain(reference);
        }

        @Test
        void noMoreThanTenOfThem() {
            for (int report = 0; report < 11; report++) {
                sends(member, "He wrote it again, number " + report + ".", PRUDENCE);
            }

            assertThat(chat.home(officer).fallback())
                    .contains("Only the 10 most urgent are shown.")
                    .satisfies(page -> assertThat(page.split("WM-", -1)).hasSize(11));
        }
    }

    @Nested
    class AThreatFromAResident {
        @Test
        void isReadTakenAskedAboutAndClosed() {
            String reference = sendsAThreatTo(PRUDENCE);

            officer.seesInOrder(
                            "A report of abuse from Ivy Lanternwick (sample)",
                            "Please look at this now",
                            "Reference: " + reference,
                            "Where it stands: New",
                            "Please read it by: 21 November 2026, 10:00",
                            "In their own words: He wrote that he knows where I live.")
                    .presses("I have read it")
                    .sees("Done: Read by Prudence Inkwell (sample)");
            member.sees(PRUDENCE + " has read your report " + reference);

            officer.looksAtTheCard()
                    .sees("Where it stands: Read", "Who deals with it: " + PRUDENCE)
                    .doesNotSee("Please look at this now", "Please read it by", "[I have read it]")
                    .presses("I will deal with it");
            member.sees("is dealing with your report");

            officer.looksAtTheCard()
                    .sees("Where it stands: In hand")
                    .doesNotSee("[I will deal with it]")
                    .presses("Ask the member")
                    .fills("What would you like to know?", "Did he name your street?")
                    .sends("Ask");
            member.sees("asks about your report " + reference, "Did he name your street?")
                    .fills("Your answer", "Yes, Lantern Hill.")
                    .sends("Send the answer")
                    .sees("Your answer has been sent.");
            officer.sees("Ivy Lanternwick (sample) has answered", "Yes, Lantern Hill.");

            officer.looksAtTheCard()
                    .sees("Where it stands: In hand")
                    .presses("Log what was done")
                    .ticks("Reported to the police")
                    .fills("Ticket number", "EX/1234, Essex Police")
                    .sends("Log it");
            member.sees("has done something about your report", "Reported to the police (EX/1234, Essex Police)");

            officer.looksAtTheCard()
                    .presses("Close it")
                    .ticks("It is with the police")
                    .fills("Your words to the member", "The police have it. Ring me any time.")
                    .sends("Close the case");
            member.seesInOrder(
                            "Your report " + reference + " has been closed",
                            "What came of it: It is with the police",
                            "The police have it. Ring me any time.",
                            "Did it help to report this?")
                    .ticks("Partly")
                    .fills("What would have been better?", "Faster.")
                    .sends("Send this")
                    .sees("Thank you.");
            officer.looksAtTheCard()
                    .sees("Where it stands: Closed", "Did it help: Partly. Faster.")
                    .doesNotSee("[Ask the member]");
        }

        @Test
        void isOpenedAgainByTheMemberOrByMoreOfIt() {
            sendsAThreatTo(PRUDENCE);
            closes();

            member.presses("Open it again")
                    .fills("What happened?", "It began again.")
                    .sends("Open it again")
                    .sees("Your report is open again.");
            officer.sees("Ivy Lanternwick (sample) has opened", "It began again.")
                    .looksAtTheCard()
                    .sees("Where it stands: Open again", "Please look at this now");

            officer.presses("I have read it").looksAtTheCard();
            closesFromHere();
            member.says("my reports").presses("Add to it").says("Now he rings me.");
            member.skips();
            member.presses("This is right");
            officer.sees("Now he rings me.").looksAtTheCard().sees("Where it stands: Open again");
        }

        @Test
        void isTakenBackFromEverybodyAndGoneFromTheirSight() {
            String reference = sendsAThreatTo(PRUDENCE);

            member.says("my reports").presses("Take it back").presses("Take it back");

            officer.sees("has taken back the report " + reference)
                    .looksAtTheCard()
                    .doesNotSee("knows where I live");
            officer.pressesAction("case:SHOW:" + reference + ":1").sees("not shared with you, or not any more");
            officer.says("cases").sees("No case is waiting for anybody.").doesNotSee(reference);
        }
    }

    private void closes() {
        officer.presses("I have read it").looksAtTheCard();
        closesFromHere();
    }

    private void closesFromHere() {
        officer.presses("Close it")
                .ticks("The member got help and advice")
                .fills("Your words to the member", "We spoke about it.")
                .sends("Close the case");
    }

    @Nested
    class TwoOfficersAtOnce {
        private String reference = "";

        @BeforeEach
        void bothHaveIt() {
            reference = sendsAThreatTo(PRUDENCE);
            officer.presses("Ask to bring in a colleague")
                    .ticks("Barnaby Quill (sample), Democratic Services Officer")
                    .sends("Ask the member")
                    .sees("has been asked whether Barnaby Quill (sample) may have the case");
            services.seesNothing();
            member.sees("They get nothing unless you agree.")
                    .presses("See what they would get")
                    .sees("In their own words: He wrote that he knows where I live.")
                    .presses("Share it with Barnaby Quill (sample)");
            services.sees("A report of abuse from Ivy Lanternwick (sample)", "knows where I live");
        }

        @Test
        void theSecondSeesWhatChangedAndOverwritesNothing() {
            String taking = services.action("I will deal with it");
            officer.looksAtTheCard().presses("I will deal with it");
            services.sees("deals with it");

            services.pressesAction(taking)
                    .sees(
                            reference + " has changed since you looked, so nothing was done.",
                            PRUDENCE + " deals with it")
                    .sees("Who deals with it: " + PRUDENCE);
            services.presses("I will deal with it").sees("Done: Barnaby Quill (sample)");
            officer.sees("Barnaby Quill (sample), Democratic Services Officer deals with it");
        }

        @Test
        void noWordOfTheSecondIsLost() {
            officer.looksAtTheCard().presses("I have read it");
            services.looksAtTheCard().presses("Close it");
            officer.looksAtTheCard()
                    .presses("Write a note")
                    .fills("Your note", "Rang the force.")
                    .ticks("Only those who have all of this case")
                    .sends("Save the note");

            services.ticks("Nothing more can be done").fills("Your words to the member", "All quiet now.");
            services.sends("Close the case")
                    .sees("so nothing was done", "Rang the force.", "Your words are in the form.");
            assertThat(services.begun("Your words to the member")).isEqualTo("All quiet now.");
            member.doesNotSee("All quiet now.");

            services.ticks("Nothing more can be done")
                    .fills("Your words to the member", "All quiet now.")
                    .sends("Close the case")
                    .sees("Done");
            member.sees("All quiet now.").doesNotSee("Rang the force.");
        }

        @Test
        void oneHandsItToTheOther() {
            officer.looksAtTheCard()
                    .presses("Hand it over")
                    .ticks("Barnaby Quill (sample), Democratic Services Officer")
                    .sends("Hand it over");

            services.sees("handed it to Barnaby Quill", "Who deals with it: Barnaby Quill (sample)");
            member.sees("has handed your report");
        }

        @Test
        void itIsTakenBackFromOneOfThem() {
            member.says("my reports").presses("Who has it").sees("All of it, since");

            member.presses("Take it back from them").sees("Taken back from " + PRUDENCE);

            officer.looksAtTheCard().sees("has taken back the report").doesNotSee("knows where I live");
            officer.says("cases").doesNotSee(reference);
            services.says("cases").sees(reference);
        }
    }

    @Test
    void aLeaderAloneSeesASummaryAndCanSeeToIt() {
        String reference = sendsAThreatTo(MAUD);

        leader.sees("Reference: " + reference)
                .doesNotSee("knows where I live", "[Look at the screenshots]", "[Log what was done]")
                .presses("I have read it")
                .looksAtTheCard();
        leader.presses("Close it")
                .ticks("The member got help and advice")
                .fills("Your words to the member", "We met for tea.")
                .sends("Close the case");

        member.sees("We met for tea.");
        leader.pressesAction("case:HISTORY:" + reference + ":1").sees("not shared with you, or not any more");
    }

    @Test
    void nobodyElseSeesAnything() {
        String reference = sendsAThreatTo(PRUDENCE);
        Person elsewhere = chat.person("bexley-monitoring-officer");

        for (Person stranger : new Person[] {elsewhere, services, leader, chat.person("thurrock-councillor-2")}) {
            stranger.seesNothing();
            stranger.pressesAction("case:SHOW:" + reference + ":1").sees("not shared with you, or not any more");
            stranger.pressesAction("case:PICTURES:" + reference + ":1").doesNotSee("Screenshots of");
            stranger.pressesAction("my-report:SHARING:" + reference).doesNotSee(PRUDENCE);
        }
    }

    @Test
    void officersListWhatTheyHaveTheMostUrgentFirst() {
        officer.says("cases").sees("No case is waiting for anybody.");
        String reference = sendsAThreatTo(PRUDENCE);

        officer.says("cases").seesInOrder(reference, "Should be looked at: Within an hour", "New");
        member.says("cases").doesNotSee(reference);
    }

    @Test
    void twoCasesAreLinked() {
        String first = sendsAThreatTo(PRUDENCE);
        officer.looksAway();
        String second = sendsAThreatTo(PRUDENCE);

        officer.presses("Link another case")
                .fills("Reference of the other case", "wm 2222 2222")
                .sends("Link them")
                .sees("There is no other case with that reference")
                .fills("Reference of the other case", first.toLowerCase(java.util.Locale.ROOT))
                .sends("Link them")
                .sees("linked it with " + first);
        officer.pressesAction("case:HISTORY:" + first + ":1").sees("linked it with " + second);
        member.doesNotSee("linked");
    }

    @Nested
    class TheSameAccount {
        @Test
        void isPointedOutToAnOfficerWhoHasBothCases() {
            String first = sends(member, "@Grumble_Fox wrote that he knows where I live.", PRUDENCE);
            officer.doesNotSee("The same account").looksAway();

            String second = sends(
                    chat.person("thurrock-councillor-2"),
                    "See https://www.twitter.com/grumblefox/status/123?s=20 for what he wrote.",
                    PRUDENCE);

            officer.seesInOrder("Reference: " + second, "The same account or post is in another case", first + ": New");
        }

        @Test
        void isPointedOutAcrossCouncilsOnlyWhereBothMembersAgreed() {
            String silas = "Silas Ledgerby (sample), Monitoring Officer";
            Person elsewhere = chat.person("bexley-monitoring-officer");
            Person other = chat.person("bexley-councillor-1");
            sendsWithTheSameAccount(member, PRUDENCE);
            sendsWithTheSameAccount(other, silas);

            agrees(member);
            elsewhere.looksAtTheCard().doesNotSee("At another council");
            agrees(other);
            officer.looksAtTheCard().sees("At another council: " + silas + " at London Borough of Bexley");
            elsewhere
                    .looksAtTheCard()
                    .sees("At another council: " + PRUDENCE + " at Thurrock")
                    .doesNotSee("Ivy Lanternwick");
        }

        private void sendsWithTheSameAccount(Person person, String recipient) {
            sends(person, "@Grumble_Fox wrote that he knows where I live.", recipient);
        }

        private void agrees(Person person) {
            person.says("my reports").presses("Who has it").presses("Agree that officers may be told");
        }
    }
}
