package org.wardmate.assistant;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Time goes by, and somebody hears of it until somebody acts. */
class DueTranscriptTest {
    private static final String PRUDENCE = "Prudence Inkwell (sample), Monitoring Officer";
    private static final String THREAT = "A threat to hurt, rape or kill, or to destroy something";
    private static final String HATE = "Hate for who I am, such as my race, faith, sex, disability or sexuality";

    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person deputy = chat.person("thurrock-deputy-monitoring-officer");

    private String sends(String kind) {
        member.reports(kind).says("He wrote that he will find me.");
        while (!member.hasButton("This is right")) {
            member.presses(member.hasButton("Once") ? "Once" : member.hasButton("No") ? "No" : "Skip this");
        }
        return member.presses("This is right")
                .ticks(PRUDENCE)
                .sends("Send to those I ticked")
                .reference();
    }

    @Test
    void anOfficerIsRemindedAndHearsNothingMoreOnceItIsRead() {
        String reference = sends(THREAT);
        chat.pass(Duration.ofMinutes(30));
        officer.sees("Report " + reference + " has not been acknowledged yet.")
                .presses("Show the case")
                .sees("He wrote that he will find me.")
                .presses("I have read it");
        member.sees("has read your report");

        chat.pass(Duration.ofHours(20));
        officer.seesNothing();
        deputy.seesNothing();
    }

    @Test
    void theDeputyHearsThatItWaitsAndReadsItOnceTheMemberSaysSo() {
        String reference = sends(THREAT);
        chat.pass(Duration.ofHours(2));
        deputy.sees("Nobody has acknowledged report " + reference, "It is with: " + PRUDENCE)
                .doesNotSee("Ivy", "find me", "threat");
        member.sees(
                        "Nobody has answered your report " + reference + " yet.",
                        "I have told Rex Understudy (sample), Deputy Monitoring Officer",
                        "In danger now? Ring 999.")
                .presses("Let them see it")
                .sees("He wrote that he will find me.")
                .presses("Share it with Rex Understudy (sample)");
        deputy.sees("A report of abuse from Ivy Lanternwick (sample)", "He wrote that he will find me.")
                .presses("I have read it");
        member.sees("Rex Understudy (sample), Deputy Monitoring Officer has read your report");

        chat.pass(Duration.ofDays(1));
        officer.doesNotSee("acknowledge");
    }

    @Test
    void aWorkingDayIsNoneOverChristmas() {
        chat.becomes(LocalDateTime.of(2026, 12, 24, 15, 0));
        String reference = sends(HATE);
        member.sees("Within one working day");

        for (int day = 25; day <= 28; day++) {
            chat.becomes(LocalDateTime.of(2026, 12, day, 18, 0));
            officer.seesNothing();
        }
        chat.becomes(LocalDateTime.of(2026, 12, 29, 8, 30));
        officer.sees("Your reports this morning", "New, to be acknowledged (1): " + reference)
                .doesNotSee("Ivy", "find me")
                .presses("Cases shared with you")
                .sees(reference);
        chat.becomes(LocalDateTime.of(2026, 12, 29, 9, 0));
        officer.sees("Please do so by 29 December 2026, 17:00.");
        chat.becomes(LocalDateTime.of(2026, 12, 29, 17, 0));
        officer.sees("The time is over");
        chat.becomes(LocalDateTime.of(2026, 12, 30, 8, 30));
        officer.sees("Not acknowledged in time (1): " + reference);
        chat.becomes(LocalDateTime.of(2026, 12, 30, 17, 0));
        deputy.sees("Nobody has acknowledged report " + reference + ", sent on 24 December 2026, 15:00.");
    }

    @Test
    void aMemberIsAskedHowTheyAreUntilTheyWouldRatherNot() {
        String reference = sends(THREAT);
        officer.presses("I have read it");
        chat.becomes(LocalDateTime.of(2026, 11, 24, 10, 30));
        member.sees("How are you? It is some days since you sent report " + reference, "116 123")
                .presses("Please do not ask me again")
                .sees("I will not ask again, about this report or any other.");
        chat.becomes(LocalDateTime.of(2026, 12, 20, 12, 0));
        member.seesNothing();
    }

    @Test
    void aMemberWhoDoesNotAnswerIsNudgedOnceAndAnswersFromThere() {
        String reference = sends(HATE);
        officer.presses("Ask the member")
                .fills("What would you like to know?", "When was it?")
                .sends("Ask");
        chat.becomes(LocalDateTime.of(2026, 11, 27, 17, 0));
        member.sees("An officer asked you something about your report " + reference, "There is no hurry.")
                .presses("Answer the question")
                .fills("Your answer", "On Monday.")
                .sends("Send the answer");
        officer.sees("has answered", "On Monday.");
        chat.becomes(LocalDateTime.of(2026, 12, 4, 16, 59));
        officer.doesNotSee("Nothing has happened");
        chat.becomes(LocalDateTime.of(2026, 12, 4, 17, 0));
        officer.sees("Nothing has happened in report " + reference + " for five working days");
    }
}
