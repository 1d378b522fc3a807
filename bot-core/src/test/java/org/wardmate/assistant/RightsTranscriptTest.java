package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseId;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CollectionName;

/** Years go by; things are kept as long as they should be, deleted when they should be, and theirs to have who told them. */
class RightsTranscriptTest {
    private static final String PRUDENCE = "Prudence Inkwell (sample), Monitoring Officer";
    private static final Duration SHORT_OF_A_YEAR = Duration.ofDays(352);
    private static final List<CollectionName> OF_A_CASE = List.of(
                    "cases",
                    "cases-by-member",
                    "cases-by-recipient",
                    "case-incidents",
                    "case-history",
                    "case-traces",
                    "case-keys",
                    "due-by-case",
                    "due-by-time",
                    "deletions-by-case",
                    "deletions-by-time",
                    "report-drafts",
                    "report-additions",
                    "evidence",
                    "evidence-custody",
                    "handover-permits")
            .stream()
            .map(CollectionName::new)
            .toList();

    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person("thurrock-councillor-1");
    private final Person officer = chat.person("thurrock-monitoring-officer");

    private Person tells(String account) {
        return member.reports("A threat to hurt, rape or kill, or to destroy something")
                .says(account);
    }

    private Person toTheEnd() {
        while (!member.hasButton("This is right")) {
            if (member.read().contains("Do you have screenshots?")) {
                member.attaches("post.png", HostileFiles.png(40, 30)).presses("That is all of them");
            } else {
                member.presses("Skip this");
            }
        }
        return member.presses("This is right");
    }

    private String sends() {
        tells("He wrote that he knows Quillwobble Lane.");
        return toTheEnd().ticks(PRUDENCE).sends("Send to those I ticked").reference();
    }

    private String closed() {
        String reference = sends();
        officer.presses("I have read it")
                .looksAtTheCard()
                .presses("Close it")
                .ticks("The member got help and advice")
                .fills("Your words to the member", "We spoke about it.")
                .sends("Close the case");
        return reference;
    }

    private void isGone(String reference) {
        for (CollectionName collection : OF_A_CASE) {
            assertThat(chat.kept(collection, reference)).as(collection.value()).isZero();
        }
    }

    @Nested
    class OfAClosedCase {
        @Test
        void peopleAreToldTwoWeeksBeforeItIsDeletedWithACertificate() {
            String reference = closed();
            chat.pass(SHORT_OF_A_YEAR.minusDays(3));
            officer.doesNotSee("will be deleted");
            chat.pass(Duration.ofDays(4));
            member.sees("Your report " + reference + " has been over for a long time", "it will be deleted on");
            officer.sees("Case " + reference + " will be deleted on");
            assertThat(chat.kept(new CollectionName("case-keys"), reference)).isOne();

            chat.pass(Duration.ofDays(13));
            assertThat(chat.kept(new CollectionName("case-keys"), reference)).isOne();
            chat.pass(Duration.ofDays(2));
            member.sees(
                    "Report " + reference + " has been deleted",
                    "Rule: Its time was over (closed.supported)",
                    "By: Wardmate",
                    "Picture ",
                    "Its key: destroyed");
            officer.sees("Report " + reference + " has been deleted").doesNotSee("Ivy", "Quillwobble");
            isGone(reference);
            officer.says("certificates").presses(reference).sees("Certificate of deletion: " + reference, "entry ");
            member.says("my reports").doesNotSee(reference);
        }

        @Test
        void theMemberHasItKeptForLonger() {
            String reference = closed();
            chat.pass(SHORT_OF_A_YEAR);
            String longer = member.action("Keep it 6 months longer");
            member.pressesAction(longer).sees("Report " + reference + " is kept for longer: until");
            member.pressesAction(longer).sees("That cannot be done with this report any more.");
            chat.pass(Duration.ofDays(150));
            member.doesNotSee("deleted");
            chat.pass(Duration.ofDays(40));
            member.sees("Your report " + reference + " has been over for a long time");
        }

        @Test
        void anOfficerPutsItOnHoldAndItStaysUntilTheHoldIsLifted() {
            String reference = closed();
            chat.pass(SHORT_OF_A_YEAR);
            officer.presses("Put it on hold")
                    .fills("Why it must be kept", "A court has asked for it.")
                    .sends("Put it on hold");
            member.sees("has put your report " + reference + " on hold", "A court has asked for it.");
            chat.pass(Duration.ofDays(360));
            assertThat(chat.kept(new CollectionName("case-keys"), reference)).isOne();
            chat.pass(Duration.ofDays(6));
            officer.sees("Case " + reference + " has been on hold for a year or more.")
                    .presses("Lift the hold")
                    .fills("Why it need not be kept any more", "The court is done.")
                    .sends("Lift the hold");
            member.sees("has lifted the hold");
            chat.pass(Duration.ofDays(1));
            member.sees("it will be deleted on");
            chat.pass(Duration.ofDays(15));
            isGone(reference);
        }

        @Test
        void openedAgainItIsNotDeleted() {
            String reference = closed();
            chat.pass(SHORT_OF_A_YEAR);
            member.says("my reports")
                    .presses("Open it again")
                    .fills("What happened?", "It began again.")
                    .sends("Open it again");
            chat.pass(Duration.ofDays(400));
            assertThat(chat.kept(new CollectionName("case-keys"), reference)).isOne();
        }
    }

    @Nested
    class OfWhatWasTakenBack {
        private String takenBack() {
            String reference = sends();
            member.says("my reports").presses("Take it back").presses("Take it back");
            return reference;
        }

        @Test
        void theMemberDeletesItAtOnce() {
            String reference = takenBack();
            member.says("my reports")
                    .presses("Delete it")
                    .sees("Delete " + reference)
                    .presses("Delete it")
                    .sees(
                            "Report " + reference + " has been deleted",
                            "By: the member",
                            "Rule: The member asked for it");
            isGone(reference);
        }

        @Test
        void itIsDeletedInTheEnd() {
            String reference = takenBack();
            chat.pass(Duration.ofDays(77));
            member.sees("Your report " + reference).sees("[Delete it now]");
            chat.pass(Duration.ofDays(14));
            member.sees("Rule: Its time was over (withdrawn)");
            isGone(reference);
        }

        @Test
        void aHoldOutlivesThatAndStopsDeletion() {
            String reference = sends();
            officer.looksAtTheCard()
                    .presses("Put it on hold")
                    .fills("Why it must be kept", "A court has asked for it.")
                    .sends("Put it on hold");
            member.says("my reports").presses("Take it back").presses("Take it back");
            assertThat(member.says("my reports").hasButton("Delete it")).isFalse();
            member.pressesAction("my-data:DELETE_FOR_SURE:" + reference).sees("cannot");
            member.says("my data").presses("Delete all that is mine").sees(reference + ": On hold");
            chat.pass(Duration.ofDays(366));
            assertThat(chat.kept(new CollectionName("case-keys"), reference)).isOne();
            officer.presses("Lift the hold")
                    .fills("Why it need not be kept any more", "The court is done.")
                    .sends("Lift the hold");
            member.sees("has lifted the hold");
        }
    }

    @Nested
    class OfAllThatIsTheirs {
        @Test
        void goesWhatIsTheirsAloneAndTheyReadWhyTheRestStays() {
            String sent = closed();
            String draft = tells("Something else.").read().isEmpty() ? "" : "draft";
            assertThat(draft).isNotEmpty();
            member.says("can I block him?");
            member.says("my data")
                    .sees("What is kept about you", "Reports: 2")
                    .presses("Delete all that is mine")
                    .sees("This stays", sent + ": It is closed and part of your council’s records.")
                    .presses("Delete it")
                    .sees("Deleted: your last questions, and reports of yours: 1.", "This stays");
            member.says("my reports").sees(sent);
            member.says("my data").sees("Reports: 1", "Last questions: 0");
            assertThat(chat.kept(new CollectionName("cases"), sent)).isOne();
        }
    }

    @Nested
    class WhatPlatformsKeep {
        @Test
        void isForgottenWithTheCaseForAllWhoHadToDoWithIt() {
            String reference = sends();
            assertThat(chat.elsewhere.forgotten).isEmpty();
            member.says("my reports").presses("Take it back").presses("Take it back");
            member.says("my reports").presses("Delete it").presses("Delete it");

            assertThat(chat.elsewhere.forgotten)
                    .containsOnlyKeys(new CaseId(reference))
                    .allSatisfy((_, people) -> assertThat(people)
                            .contains(
                                    new MemberId("thurrock-councillor-1"),
                                    new MemberId("thurrock-monitoring-officer")));
        }

        @Test
        void isInACopyOfTheirData() throws IOException {
            member.says("my data").presses("A copy of my data");

            assertThat(json(files(
                            chat.fetches("thurrock-councillor-1", member.link()).orElseThrow())))
                    .contains("the chat of thurrock-councillor-1");
        }
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    private static String json(Map<String, byte[]> files) {
        return new String(file(files, "my-data.json"), StandardCharsets.UTF_8);
    }

    @Nested
    class ACopy {
        @Test
        void holdsAllThatTheMemberToldAndNothingOfficersKeepToThemselves() throws IOException {
            String reference = closed();
            officer.looksAtTheCard()
                    .presses("Write a note")
                    .fills("Your note", "He rang Snorkelheath twice.")
                    .ticks("Only those who have all of this case")
                    .sends("Save the note");
            String link = member.says("my data")
                    .presses("A copy of my data")
                    .sees("works for one hour")
                    .link();

            Map<String, byte[]> files =
                    files(chat.fetches("thurrock-councillor-1", link).orElseThrow());
            assertThat(files)
                    .containsOnlyKeys("README.txt", "my-data.pdf", "my-data.json", "pictures/" + reference + "/01.png");
            assertThat(file(files, "pictures/" + reference + "/01.png")).isEqualTo(HostileFiles.png(40, 30));
            for (String words : List.of(json(files), paper(files))) {
                assertThat(words)
                        .contains(
                                "Ivy Lanternwick",
                                "He wrote that he knows Quillwobble Lane.",
                                "all of it, since you agreed on",
                                "We spoke about it.",
                                "1 notes that officers wrote for themselves",
                                "A picture was sent by Ivy Lanternwick",
                                "You: report begun, " + reference,
                                "Somebody at the council: case acknowledged")
                        .doesNotContain("Snorkelheath");
            }
            member.says("my data").presses("A copy of my data");
            assertThat(json(files(
                            chat.fetches("thurrock-councillor-1", member.link()).orElseThrow())))
                    .contains("A picture was taken out by Ivy Lanternwick", "You: data copy made");
        }

        @Test
        void isTheirsAloneForAnHour() {
            closed();
            String link = member.says("my data").presses("A copy of my data").link();
            assertThat(chat.fetches("thurrock-monitoring-officer", link)).isEmpty();
            chat.pass(Duration.ofMinutes(61));
            assertThat(chat.fetches("thurrock-councillor-1", link)).isEmpty();
        }

        private static String paper(Map<String, byte[]> files) throws IOException {
            try (PDDocument document = Loader.loadPDF(file(files, "my-data.pdf"))) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
    }
}
