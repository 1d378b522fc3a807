package org.wardmate.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each row of the triage table as a member meets it: who is offered, how soon, and what they are told to do first. */
class TriageTranscriptTest {
    private static final String OFFICER = "Prudence Inkwell (sample), Monitoring Officer";
    private static final String LEADER = "Maud Thistledown (sample), Councillor and Group Leader";
    private static final String SERVICES = "Barnaby Quill (sample), Democratic Services Officer";
    private static final String TELL_THE_POLICE = "Do this first: Tell the police on 101 or on your force’s website";
    private static final String TAKE_SCREENSHOTS = "Do this first: Take screenshots of what was said.";

    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person leader = chat.person("thurrock-group-leader");
    private final Person services = chat.person("thurrock-democratic-services");

    /** What the member answers on the way; what is not here is skipped. */
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "Do you know who did it?", "I do not know",
            "How often has it happened?", "Once",
            "Did anyone threaten", "No",
            "Did anyone make your address", "No",
            "Was it about who you are?", "No",
            "Has it to do with an election", "No"));

    private void answers(String question, String answer) {
        answers.put(question, answer);
    }

    /** Safe, and wants to report something of this kind. */
    private Person reports(String kind) {
        return begins("Yes, I am safe").ticks(kind).sends("Go on");
    }

    /** As far as what kind it is. */
    private Person begins(String safety) {
        member.says("report").presses(safety);
        if (member.hasButton("I am safe now")) {
            member.sees("Ring 999 now.").doesNotSee("Skip this").presses("I am safe now");
        }
        return member.presses("Go on").presses("Report it to someone").sees("What kind of abuse is it?");
    }

    /** Answers one question after another, up to the check, and says that it is right. */
    private Person tellsTheRest() {
        while (!member.read().contains("Is this right?")) {
            tellsOne();
        }
        return member.presses("This is right");
    }

    private void tellsOne() {
        Optional<String> answer = answers.keySet().stream()
                .filter(question -> member.read().contains(question))
                .map(answers::get)
                .findFirst();
        if (answer.isEmpty()) {
            member.presses("Skip this");
        } else if (member.hasButton(answer.get())) {
            member.presses(answer.get());
        } else {
            member.says(answer.get());
        }
    }

    private Person sendsTo(String... recipients) {
        for (String recipient : recipients) {
            member.ticks(recipient);
        }
        return member.sends("Send to those I ticked").sees("Your report has been sent.");
    }

    /** Row 1. */
    @Test
    void dangerPausesWith999AndIsAtOnceEvenWhenItIsPast() {
        begins("No, I am in danger").ticks("Insults or rudeness").sends("Go on");

        tellsTheRest()
                .seesInOrder(OFFICER, "should know because you were in danger", SERVICES, "Can ring you back and help");

        sendsTo(OFFICER, SERVICES).seesInOrder("They should look at it: At once", TELL_THE_POLICE);
        officer.sees("Please look at this now: It should be looked at: At once.");
        services.sees("Please look at this now: It should be looked at: At once.");
        leader.seesNothing();
    }

    /** Row 1. */
    @Test
    void dangerPerhapsIsWithinAnHourAndSays999First() {
        begins("I am not sure").ticks("Insults or rudeness").sends("Go on");

        tellsTheRest().seesInOrder(OFFICER, "should know because you are not sure that you are safe", SERVICES);

        sendsTo(SERVICES)
                .seesInOrder(
                        "They should look at it: Within an hour",
                        "Emergency: If you or anyone else is in danger now, ring 999.",
                        "If nobody is in danger now: Tell the police on 101");
        services.sees("Please look at this now");
        officer.seesNothing();
    }

    /** Row 2. */
    @Test
    void aThreatIsWithinAnHourAndForThePolice() {
        reports("A threat to hurt, rape or kill, or to destroy something");

        tellsTheRest()
                .sees("should know because there is a threat, or may be one")
                .doesNotSee(SERVICES);

        sendsTo(OFFICER).seesInOrder("They should look at it: Within an hour", TELL_THE_POLICE, "say “Operation Ford”");
        officer.seesInOrder("Please look at this now", "What kind: A threat to hurt");
    }

    /** Row 2. */
    @Test
    void aThreatThatMayBeOneCountsAsOne() {
        answers("Did anyone threaten", "I am not sure");
        reports("Insults or rudeness");

        tellsTheRest().sees("should know because there is a threat, or may be one");

        sendsTo(OFFICER).seesInOrder("They should look at it: Within an hour", TELL_THE_POLICE);
    }

    /** Row 2. */
    @Test
    void anAddressMadePublicIsForThePoliceWithinADay() {
        reports("My address or private details made public");

        tellsTheRest().sees("should know because your address or private details were made public");

        sendsTo(OFFICER).seesInOrder("They should look at it: Within one working day", TELL_THE_POLICE);
        officer.sees("What kind: My address").doesNotSee("Please look at this now");
    }

    /** Row 3. */
    @Test
    void picturesOfAChildAreNeverTakenAndForThePoliceAtOnce() {
        reports("Sexual pictures of a child")
                .seesInOrder("Do not send, save or copy the picture.", "Tell the police on 101");
        member.presses("Go on")
                .attaches("picture.png", "not looked at".getBytes(UTF_8))
                .sees("so it was not kept");

        tellsTheRest();

        sendsTo(OFFICER)
                .seesInOrder(
                        "They should look at it: At once",
                        "Do this first: Tell the police on 101.",
                        "Do not copy, save or send the pictures, not even as proof.")
                .doesNotSee("Take screenshots before you block");
        officer.sees("Please look at this now", "Screenshots: None");
    }

    /** Row 4. */
    @Test
    void intimatePicturesAreNotAskedForAndFourHoursIsTheTime() {
        answers("Please do not send the sexual or naked picture itself.", "Go on without pictures");
        reports("Sexual or naked pictures, sent to me or of me");

        tellsTheRest().sees(OFFICER, "Screenshots: None");

        sendsTo(OFFICER)
                .seesInOrder(
                        "They should look at it: Within four hours",
                        TELL_THE_POLICE,
                        "Do not send naked pictures of anyone to me.");
        officer.sees("Should be looked at: Within four hours");
    }

    /** Row 4. */
    @Test
    void beingToldToHarmOneselfIsMetWithHelp() {
        reports("Being told to harm myself");

        tellsTheRest();

        sendsTo(OFFICER)
                .seesInOrder("They should look at it: Within four hours", TELL_THE_POLICE, "Samaritans", "116 123");
    }

    /** Row 5. */
    @Test
    void hateIsForThePoliceOrTrueVision() {
        reports("Hate for who I am, such as my race, faith, sex, disability or sexuality");

        tellsTheRest().sees("should know because it shows hate for who you are, or may do");

        sendsTo(OFFICER)
                .seesInOrder("They should look at it: Within one working day", TELL_THE_POLICE, "www.report-it.org.uk");
        officer.sees("What kind: Hate for who I am");
    }

    /** Row 6. */
    @Test
    void whatHappensAgainAndAgainIsForThePolice() {
        answers("How often has it happened?", "Many times");
        reports("Insults or rudeness");

        tellsTheRest().sees("should know because it has happened more than once, or may have");

        sendsTo(OFFICER).seesInOrder("They should look at it: Within one working day", TELL_THE_POLICE);
        officer.sees("How often: Many times");
    }

    /** Row 7. */
    @Test
    void anAccountThatWasTakenIsKeptOnPictureBeforeAnythingElse() {
        reports("My account was taken, or someone pretends to be me");

        tellsTheRest().sees(OFFICER);

        sendsTo(OFFICER)
                .seesInOrder("They should look at it: Within one working day", TAKE_SCREENSHOTS, "If you lost money");
        officer.sees("What kind: My account was taken");
    }

    /** Row 8. */
    @Test
    void anotherCouncillorIsACaseForTheCodeOfConduct() {
        answers("Do you know who did it?", "Another councillor");
        answers("Who is it?", "Cllr Otto Pebblesworth");
        reports("Insults or rudeness");

        tellsTheRest()
                .sees("under the code of conduct. The councillor is normally told who complained")
                .presses("Go on")
                .seesInOrder(OFFICER, "should know because another councillor did it", LEADER, "a summary only");

        sendsTo(OFFICER).seesInOrder("They should look at it: Within five working days", TAKE_SCREENSHOTS);
        officer.sees("Who did it: Another councillor: Cllr Otto Pebblesworth");
        leader.seesNothing();
    }

    /** Row 9. */
    @Test
    void anOfficerOfTheCouncilIsACaseForTheMonitoringOfficer() {
        answers("Do you know who did it?", "An officer of the council");
        reports("Insults or rudeness");

        tellsTheRest()
                .doesNotSee("code of conduct")
                .seesInOrder(OFFICER, "should know because an officer of the council did it");

        sendsTo(OFFICER).seesInOrder("They should look at it: Within five working days", TAKE_SCREENSHOTS);
        officer.sees("Who did it: An officer of the council");
    }

    /** Row 10. */
    @Test
    void anElectionHurriesNothingButIsPassedOn() {
        answers("Has it to do with an election", "Yes");
        reports("Insults or rudeness");

        tellsTheRest();

        sendsTo(OFFICER).seesInOrder("They should look at it: Within five working days", TAKE_SCREENSHOTS);
        officer.sees("To do with an election: Yes");
    }

    /** Row 10. */
    @Test
    void somethingFalseInAnElectionIsForThePolice() {
        answers("Has it to do with an election", "Yes");
        reports("Something false that damages me");

        tellsTheRest();

        sendsTo(OFFICER).seesInOrder("They should look at it: Within three working days", TELL_THE_POLICE);
    }

    /** Row 11. */
    @Test
    void somethingFalseIsNotForThePolice() {
        reports("Something false that damages me");

        tellsTheRest().sees("should know because something false was said that damages you");

        sendsTo(OFFICER).seesInOrder("They should look at it: Within three working days", TAKE_SCREENSHOTS);
        officer.sees("Should be looked at: Within three working days");
    }

    /** Row 12. */
    @Test
    void rudenessHurriesNobody() {
        reports("Insults or rudeness");

        tellsTheRest()
                .seesInOrder(OFFICER, LEADER, "Leads your group and can support you.")
                .doesNotSee(SERVICES);

        sendsTo(LEADER).seesInOrder("They should look at it: Within five working days", TAKE_SCREENSHOTS);
        leader.sees("A report of abuse from Ivy Lanternwick (sample)", "Should be looked at: Within five working days")
                .doesNotSee("Please look at this now");
        officer.seesNothing();
    }

    /** Row 13. */
    @Test
    void whoeverCannotNameItIsRungBack() {
        reports("Something else, or I am not sure");

        tellsTheRest()
                .seesInOrder(
                        OFFICER,
                        "should know because you were not sure what it is",
                        SERVICES,
                        "Can ring you back and help");

        sendsTo(SERVICES).seesInOrder("They should look at it: Within one working day", TAKE_SCREENSHOTS);
        services.sees("A report of abuse from Ivy Lanternwick (sample)");
        officer.seesNothing();
    }
}
