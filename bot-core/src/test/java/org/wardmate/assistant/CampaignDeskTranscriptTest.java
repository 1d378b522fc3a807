package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What officers see and do with a reminder beside having it approved and sent. */
class CampaignDeskTranscriptTest extends Campaigning {
    @Test
    void triesItOnOneselfAndSeesItAsAMember() {
        draft();
        services.presses("Send me a test")
                .sees("Only you see this.", "The last day to register")
                .presses("I have read this")
                .sees("This was a test");
        services.says("reminders").presses("Open").presses("Look at it");
        services.presses("See it as a member")
                .fills("Whose message", "Otto")
                .sends("Show it")
                .sees("This is how Otto Pebblesworth (sample), Councillor would see it.");
        otto.seesNothing();
    }

    @Test
    void isToldWhatMayTakeASide() {
        draft();
        services.doesNotSee("Please look again")
                .presses("Change it")
                .keepsAll()
                .fills("Words", "Vote for Ivy Lanternwick, who has done a brilliant job.")
                .sends("Save the draft")
                .sees("Please look again");
    }

    @Test
    void undoesACancelling() {
        approved();
        services.presses("Cancel it").sees("State: Cancelled");
        officer.sees("cancelled the reminder");
        services.presses("Undo the cancelling").sees("State: Draft");
    }

    @Test
    void handsOutTheListToOfficersAlone() {
        approved();
        chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
        ivy.presses("I have read this");
        chat.pass(Duration.ofMinutes(1));
        services.looksAtTheCard()
                .sees("Read: 1", "Sent, not read yet: 2")
                .presses("Who has not read it")
                .sees("Otto Pebblesworth (sample)", "Maud Thistledown (sample)")
                .doesNotSee("Ivy");
        services.presses("Back to the reminder").presses("List as a file").sees("The list is ready for an hour");
        String link = services.link();
        assertThat(chat.fetches("thurrock-councillor-1", link)).isEmpty();
        assertThat(chat.fetches("bexley-democratic-services", link)).isEmpty();
        assertThat(chat.fetches("thurrock-democratic-services", link))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .hasValueSatisfying(csv -> assertThat(csv)
                        .contains("\"Ivy Lanternwick (sample)\",\"Lighthouse Group\",\"Lantern Hill\",\"Read\"")
                        .contains("\"Otto Pebblesworth (sample)\""));
        chat.pass(Duration.ofHours(2));
        assertThat(chat.fetches("thurrock-democratic-services", link)).isEmpty();
    }

    @Test
    void tellsGroupLeadersOnlyWhereTheCouncilWishes() {
        approved();
        services.says("reminders")
                .presses("Open")
                .presses("Quiet hours and repeats")
                .keepsAll()
                .picks("Group leaders", "are told who of their group has not read a reminder")
                .fills("Repeat after", "2")
                .fills("Nothing is sent from", "20:00")
                .fills("Nothing is sent until", "09:00")
                .sends("Save")
                .sees("from 20:00 to 09:00", "after 2 days");
        chat.becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
        chat.becomes(LocalDateTime.of(2027, 4, 2, 10, 0));
        leader.sees("In your group: Ivy Lanternwick (sample).").doesNotSee("Otto");
    }

    @Test
    void isClosedToMembersAndOtherCouncils() {
        draft();
        String show = services.action("Change it");
        ivy.says("reminders").doesNotSee("Prepare reminders");
        ivy.pressesAction(show).sees("You cannot do that");
        chat.person("bexley-democratic-services").pressesAction(show).sees("You cannot do that");
    }
}
