package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Scan;

/** What is kept of who got and read which election reminder: people see it, and it goes when the poll is long over. */
class ReminderRightsTranscriptTest {
    private static final List<CollectionName> OF_CAMPAIGNS = List.of(
                    "campaigns",
                    "campaigns-by-council",
                    "reminders",
                    "reminder-history",
                    "reminder-looks",
                    "reminder-looks-by-time",
                    "reminder-audience",
                    "reminder-postings",
                    "reminder-postings-pending",
                    "reminder-tallies")
            .stream()
            .map(CollectionName::new)
            .toList();

    private final Chat chat = Chat.withoutQuestions();
    private final Person services = chat.person("thurrock-democratic-services");
    private final Person officer = chat.person("thurrock-monitoring-officer");
    private final Person ivy = chat.person("thurrock-councillor-1");
    private final Person otto = chat.person("thurrock-councillor-2");

    @BeforeEach
    void theFirstOneGoesOut() {
        services.says("reminders")
                .picks("Polling day", "6 May 2027")
                .sends("Draft the reminders")
                .presses("Look at it")
                .presses("Submit for approval");
        officer.presses("Approve").sees("Approved, waiting for its time");
        chat.becomes(LocalDateTime.of(2027, 3, 22, 9, 30));
        ivy.presses("I have read this");
    }

    private String copy(Person person) throws IOException {
        String link = person.says("my data").presses("A copy of my data").link();
        byte[] zip = chat.fetches(person.id().value(), link).orElseThrow();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            ZipEntry entry = in.getNextEntry();
            while (entry != null && !entry.getName().equals("my-data.json")) {
                entry = in.getNextEntry();
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long kept() {
        return chat.records.<Long>reading(reading -> OF_CAMPAIGNS.stream()
                .mapToLong(each -> reading.scan(Scan.all(each)).size())
                .sum());
    }

    @Test
    void isInTheirDataAndTheirCopy() throws IOException {
        ivy.says("my data").sees("Election reminders: 1");
        assertThat(copy(ivy))
                .contains("Read; sent on 22 March 2027, 09:30; you said on 22 March 2027, 09:30 that you have read it");
        assertThat(copy(otto))
                .contains("Sent, not read yet; sent on 22 March 2027, 09:30")
                .doesNotContain("you said on");
        services.says("my data").sees("Election reminders: 0");
    }

    @Test
    void staysWhenTheyDeleteWhatIsTheirs() {
        ivy.says("my data")
                .presses("Delete all that is mine")
                .sees("Which election reminders you got")
                .presses("Delete it");
        ivy.says("my data").sees("Election reminders: 1");
        services.says("my data").presses("Delete all that is mine").doesNotSee("Which election reminders you got");
    }

    @Test
    void goesAYearAfterThePollWithTheWholeCampaign() throws IOException {
        chat.becomes(LocalDateTime.of(2027, 3, 25, 9, 40));
        otto.says("my data").sees("Election reminders: 2");
        chat.becomes(LocalDateTime.of(2028, 5, 6, 12, 0));
        chat.tidiesUp();
        assertThat(kept()).isPositive();
        otto.says("my data").sees("Election reminders: 2");

        chat.becomes(LocalDateTime.of(2028, 7, 1, 12, 0));
        chat.tidiesUp();
        assertThat(kept()).isZero();
        otto.says("my data").sees("Election reminders: 0");
        assertThat(copy(otto)).doesNotContain("Sent, not read yet");
        services.says("reminders").sees("There are none yet.");
    }
}
