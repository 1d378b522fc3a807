package org.wardmate.assistant;

import org.junit.jupiter.api.Test;

/** Whole cases, each with three people in one story. */
class CaseStoriesTest {
    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person deputy = chat.person("thurrock-deputy-monitoring-officer");
    private final Person leader = chat.person("thurrock-group-leader");

    private static void tells(Person member, String kind, String account) {
        member.reports(kind).says(account).skips();
    }

    /** Says at the check who did it. */
    private static Person itWas(Person member, String author, String name) {
        member.sees("Is this right?")
                .presses("Change an answer")
                .presses("Who did it")
                .presses(author);
        return member.says(name).sees("Is this right?", name);
    }

    @Test
    void aCouncillorAgainstACouncillor() {
        tells(member, "Insults or rudeness", "She called me a fool in front of everyone, and again online.");
        itWas(member, "Another councillor", "Cllr Maud Thistledown");
        member.presses("This is right")
                .sees("The councillor is normally told who complained")
                .presses("Go on")
                .sees("Who may see this?", "You named them")
                .doesNotSee("This is what Maud Thistledown");
        String reference = member.ticks("Prudence Inkwell (sample), Monitoring Officer")
                .sends("Send to those I ticked")
                .reference();
        leader.seesNothing();

        officer.sees("Who did it: Another councillor: Cllr Maud Thistledown")
                .presses("I will deal with it")
                .looksAtTheCard();
        officer.presses("Ask to bring in a colleague").doesNotSee("Maud Thistledown (sample)");
        officer.ticks("Rex Understudy (sample), Deputy Monitoring Officer").sends("Ask the member");
        member.presses("See what they would get").presses("Share it with Rex Understudy (sample)");
        deputy.sees("She called me a fool").presses("Log what was done");
        deputy.ticks("A complaint under the code of conduct was opened").sends("Log it");
        member.sees("A complaint under the code of conduct was opened");

        officer.looksAtTheCard()
                .presses("Close it")
                .ticks("It goes on as a complaint under the code of conduct")
                .fills("Your words to the member", "The complaint has its own letters from now on.")
                .sends("Close the case");
        member.sees("Your report " + reference + " has been closed");
        leader.seesNothing();
        leader.pressesAction("case:SHOW:" + reference + ":1").sees("not shared with you, or not any more");
    }

    @Test
    void theMonitoringOfficerIsImplicated() {
        tells(member, "Insults or rudeness", "He shouted at me down the telephone and then wrote it, too.");
        itWas(member, "An officer of the council", "Prudence Inkwell");
        String reference = member.presses("This is right")
                .sees("Who may see this?", "You named them")
                .doesNotSee("This is what Prudence Inkwell")
                .ticks("Rex Understudy (sample), Deputy Monitoring Officer")
                .sends("Send to those I ticked")
                .reference();
        officer.seesNothing();

        deputy.sees("Who did it: An officer of the council: Prudence Inkwell")
                .presses("I have read it")
                .looksAtTheCard();
        deputy.presses("Ask to bring in a colleague").doesNotSee("Prudence Inkwell (sample)");
        deputy.ticks("Augusta Overhill (sample), Chief Executive").sends("Ask the member");
        member.presses("See what they would get").presses("Share it with Augusta Overhill (sample)");
        Person chief = chat.person("thurrock-chief-executive");
        chief.sees("He shouted at me").presses("I will deal with it").looksAtTheCard();
        chief.presses("Close it")
                .ticks("The person was spoken to or warned")
                .fills("Your words to the member", "I have spoken to them, and they will write to you.")
                .sends("Close the case");

        member.sees("Your report " + reference + " has been closed", "Augusta Overhill (sample), Chief Executive");
        officer.seesNothing();
        member.says("my reports").presses("Who has it").doesNotSee("Prudence Inkwell");
    }

    @Test
    void aMemberOfAParish() {
        Person parish = chat.person("durham-parish-councillor");
        Person clerk = chat.person("durham-clerk");
        Person durham = chat.person("durham-monitoring-officer");
        tells(parish, "A threat to hurt, rape or kill, or to destroy something", "He will burn down the hall.");
        String reference = parish.presses("This is right")
                .sees("Who may see this?")
                .ticks("Agnes Penwiper (sample), Clerk")
                .ticks("Clara Fairweigh (sample), Monitoring Officer")
                .sends("Send to those I ticked")
                .doesNotSee("say it is for Operation Ford")
                .reference();

        clerk.sees("He will burn down the hall.").presses("I will deal with it");
        durham.sees("Agnes Penwiper (sample), Clerk deals with it")
                .looksAtTheCard()
                .presses("Log what was done");
        durham.ticks("Reported to the police").fills("Ticket number", "DU/77").sends("Log it");
        parish.sees("Reported to the police (DU/77)");
        clerk.looksAtTheCard()
                .sees("Who deals with it: Agnes Penwiper (sample), Clerk")
                .presses("Close it");
        clerk.ticks("It is with the police")
                .fills("Your words to the member", "The hall is watched now.")
                .sends("Close the case");

        parish.sees("Your report " + reference + " has been closed");
        durham.looksAtTheCard().sees("Where it stands: Closed");
    }

    @Test
    void aPrivateLogBecomesAReport() {
        tells(member, "Insults or rudeness", "He called me names again.");
        member.presses("This is right").presses("Keep it private instead");
        String reference = member.reference();
        officer.seesNothing();
        deputy.seesNothing();
        member.says("my reports").presses("Add to it").says("And again on Friday.");
        member.skips();
        member.presses("This is right").sees("Only you can see it.");

        member.says("my reports").presses("Send it to someone").presses("This is right");
        member.ticks("Prudence Inkwell (sample), Monitoring Officer").sends("Send to those I ticked");

        officer.sees("Reference: " + reference, "He called me names again.", "And again on Friday.")
                .presses("I have read it")
                .looksAtTheCard();
        officer.presses("Write a note")
                .fills("Your note", "He did the same to two others.")
                .ticks("Only those who have all of this case")
                .sends("Save the note");
        member.doesNotSee("two others").says("my reports").presses("Show it").doesNotSee("two others");
        leader.seesNothing();
    }
}
