package org.wardmate.assistant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.evidence.darkroom.HostileFiles;

/** What is seldom said of reports and cases, said once. */
class SeldomCaseTranscriptTest {
    private static final String THREAT = "A threat to hurt, rape or kill, or to destroy something";
    private static final String PRUDENCE = "Prudence Inkwell (sample), Monitoring Officer";
    private static final String REX = "Rex Understudy (sample), Deputy Monitoring Officer";
    private static final String SCREENSHOTS = "Do you have screenshots?";

    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person deputy = chat.person("thurrock-deputy-monitoring-officer");

    private Person toTheScreenshots() {
        member.reports(THREAT).says("He wrote that he knows Quillwobble Lane.");
        return skipsToTheScreenshots();
    }

    private Person skipsToTheScreenshots() {
        while (!member.read().contains(SCREENSHOTS)) {
            member.presses("Skip this");
        }
        return member;
    }

    private String sends() {
        return sendsTo(PRUDENCE);
    }

    private String sendsTo(String... recipients) {
        toTheScreenshots()
                .attaches("post.png", HostileFiles.png(40, 30))
                .presses("That is all of them")
                .presses("This is right");
        for (String recipient : recipients) {
            member.ticks(recipient);
        }
        return member.sends("Send to those I ticked").reference();
    }

    private void sharesWith(String name) {
        member.says("my reports")
                .presses("Who has it")
                .presses(name)
                .presses("Share it with " + name)
                .sees("Shared with " + name);
    }

    private void closes() {
        officer.looksAtTheCard().presses("Close it");
        officer.ticks("The member got help and advice")
                .fills("Your words to the member", "We spoke about it.")
                .sends("Close the case");
    }

    @Nested
    class Screenshots {
        @Test
        void areLookedAtByAnOfficer() {
            String reference = sends();
            officer.presses("Look at the screenshots")
                    .sees(
                            "Screenshots of " + reference,
                            "Each time somebody looks at one, it is noted.",
                            "Screenshot 1 of 1: post.png");
        }

        @Test
        void areAddedLater() {
            String reference = sends();
            member.says("my reports").presses("Add to it").says("He rings me now.");
            skipsToTheScreenshots()
                    .attaches("call.png", HostileFiles.png(30, 20))
                    .presses("That is all of them")
                    .presses("This is right")
                    .sees("Added to " + reference);
            officer.sees("has added to " + reference, "New screenshots: 1");
        }

        @Test
        void stayOnceTheyWereSent() {
            toTheScreenshots().attaches("", HostileFiles.png(40, 30)).sees("Kept: picture");
            String remove = member.action("Remove this picture");
            member.presses("That is all of them").presses("This is right");
            member.ticks(PRUDENCE).sends("Send to those I ticked");
            member.says("my reports").presses("Add to it");
            member.pressesAction(remove).sees("That picture was sent with your report, so it stays.");
        }

        @Test
        void areRemovedOnce() {
            toTheScreenshots().attaches("post.png", HostileFiles.png(40, 30));
            String remove = member.action("Remove this picture");
            member.pressesAction(remove).sees("Removed.");
            member.pressesAction(remove).sees("That picture is no longer part of the report you are at.");
        }

        @Test
        void thatCannotBeKeptAreRefusedInWords() {
            toTheScreenshots();
            refused()
                    .forEach((words, file) -> member.attaches("post.png", file)
                            .sees(words, "so it was not kept", "Everything you told so far is saved.", SCREENSHOTS));
        }

        private static Map<String, byte[]> refused() {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("a drawing that can hold hidden instructions", HostileFiles.svgWithScript());
            files.put("That file is a program", HostileFiles.program());
            files.put("is in a form (HEIC)", HostileFiles.heic());
            files.put("I do not know that kind of file", "Dear diary".getBytes(UTF_8));
            files.put("damaged or cut short", HostileFiles.truncated(HostileFiles.png(400, 300)));
            files.put("larger than 10 MB", HostileFiles.joined(HostileFiles.png(40, 30), new byte[10 << 20]));
            files.put("That picture is too large to open safely", HostileFiles.pngSaying(50_000, 50_000));
            files.put("That moving picture is too long", HostileFiles.gifOf(2_000, 10, 10));
            files.put("That PDF needs a password", HostileFiles.lockedPdf());
            files.put("That PDF has more than", HostileFiles.pdf(1_001));
            return files;
        }
    }

    @Nested
    class TakingEvidenceOut {
        @Test
        void needsAReason() {
            String reference = sends();
            String pack = officer.action("Evidence pack");
            officer.pressesAction(pack)
                    .sees(
                            "Take evidence out of " + reference,
                            "Your name, the time and your reason are noted",
                            "Words inside screenshots are not blacked out");
            officer.sends("Prepare it").sees("Please say why you need it, and what.");
            officer.pressesAction(pack)
                    .fills("Why do you need it?", "For the police")
                    .ticks("The whole evidence pack (ZIP)")
                    .sends("Prepare it")
                    .sees("You can fetch it here for one hour.");
        }

        @Test
        void endsWhenTheMemberTakesItBack() {
            sends();
            String pack = officer.action("Evidence pack");
            member.says("my reports").presses("Take it back").presses("Take it back");
            officer.pressesAction(pack).sees("This case is not open to you for export.");
        }
    }

    @Nested
    class AtTheDesk {
        @Test
        void allThatHappenedIsThere() {
            String reference = sends();
            sharesWith("Barnaby Quill (sample)");
            officer.looksAtTheCard();
            officer.presses("Write a note")
                    .fills("Your note", "I shall ring you.")
                    .ticks("The member too")
                    .sends("Save the note");
            member.sees("writes about your report " + reference, "I shall ring you.");
            officer.looksAtTheCard().presses("Log what was done");
            officer.ticks("Reported to the police")
                    .fills("Ticket number", "TK/1")
                    .sends("Log it");
            officer.looksAtTheCard().presses("Ask the member");
            officer.fills("What would you like to know?", "When was it?").sends("Ask");
            member.fills("Your answer", "").sends("Send the answer").sees("Something was left out.");
            member.fills("Your answer", "On Monday.").sends("Send the answer");
            officer.looksAtTheCard().presses("Hand it over");
            officer.ticks("Barnaby Quill (sample), Democratic Services Officer").sends("Hand it over");
            closes();
            member.ticks("Partly")
                    .fills("What would have been better?", "It took long.")
                    .sends("Send this");
            officer.says("cases").sees("Closed lately", reference);
            officer.pressesAction("case:SHOW:" + reference + ":1").presses("Open it again");
            officer.fills("Why is it open again?", "He is at it again.").sends("Open it again");
            member.sees("has opened your report " + reference + " again", "He is at it again.");
            member.says("my reports").presses("Who has it").presses("Agree that officers may be told");
            member.presses("Do not tell them any more");
            officer.looksAtTheCard().presses("All that happened");
            officer.seesInOrder(
                    "Sent to ",
                    "wrote: I shall ring you.",
                    "Reported to the police (TK/1)",
                    "asked: When was it?",
                    "Answer from the member: On Monday.",
                    "handed it to Barnaby Quill",
                    "closed it: The member got help and advice. We spoke about it.",
                    "Did it help: Partly. It took long.",
                    "opened it again: He is at it again.");
        }

        @Test
        void whoeverHasOneSummaryIsNamedSo() {
            sendsTo(PRUDENCE, "Maud Thistledown (sample), Councillor and Group Leader");
            member.says("my reports").presses("Who has it").sees("All of it, since", "A summary, since");
        }
    }

    @Nested
    class WhenNobodyActs {
        @Test
        void theOtherWhoHasItIsAskedToSeeToIt() {
            String reference = sends();
            sharesWith("Rex Understudy (sample)");
            chat.pass(Duration.ofHours(2));
            deputy.sees("Nobody has acknowledged report " + reference, "You have it too. Please see to it now.");
            member.sees("I have asked " + REX + ", who has it too, to see to it now.");
        }

        @Test
        void anOfficerHearsThatTheMemberIsSilent() {
            String reference = sends();
            officer.presses("Ask the member")
                    .fills("What would you like to know?", "When was it?")
                    .sends("Ask");
            chat.pass(Duration.ofDays(5));
            chat.pass(Duration.ofDays(10));
            officer.sees("The member has not answered about report " + reference);
        }

        @Test
        void anAdditionLeftAloneGoes() {
            String reference = sends();
            officer.presses("I have read it");
            member.says("my reports").presses("Add to it").says("He rings me now.");
            chat.pass(Duration.ofDays(28));
            member.sees("You began to add something to " + reference);
            chat.pass(Duration.ofDays(15));
            member.sees("What you began to add to " + reference + " has been deleted.");
        }
    }

    @Nested
    class TheMember {
        @Test
        void addsNothing() {
            String reference = sends();
            member.says("my reports").presses("Add to it");
            member.skips().presses("This is right").sees("Nothing was added.");
            member.says("my reports").presses("Add to it").says("cancel");
            member.presses("Delete it").sees("Nothing was added. Your report is as it was.");
            officer.doesNotSee("has added to " + reference);
        }

        @Test
        void keepsWhatOfficersHave() {
            sends();
            member.says("my data")
                    .presses("Delete all that is mine")
                    .sees("Officers have it, so it is part of your council’s records.");
        }

        @Test
        void seesWhatToLookForOnEachPlatform() {
            member.reports("Insults or rudeness").says("He called me names.");
            while (!member.read().contains("Where did it happen?")) {
                member.presses("Skip this");
            }
            for (String place : new String[] {
                "Facebook",
                "X (Twitter)",
                "Instagram",
                "WhatsApp",
                "TikTok",
                "YouTube",
                "Nextdoor",
                "LinkedIn",
                "E-mail",
                "In person or by phone",
                "Somewhere else"
            }) {
                member.ticks(place);
            }
            member.sends("Go on");
            member.skips().presses("This is right");
            member.ticks(PRUDENCE)
                    .sends("Send to those I ticked")
                    .sees("Where it happened", "Take your screenshots first.", "On your own channel you can hide");
        }
    }
}
