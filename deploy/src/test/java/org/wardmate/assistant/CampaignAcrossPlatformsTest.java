package org.wardmate.assistant;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.message.DisplayTime.ZONE;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.wardmate.advice.Samples;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Contact;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.people.Seat;
import org.wardmate.server.AllPlatforms;
import org.wardmate.server.mail.SmtpMail;
import org.wardmate.server.mail.SmtpSettings;
import org.wardmate.server.mail.SmtpSettings.Secrecy;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.Weather.Fault;
import org.wardmate.teams.fake.FakeTeams;

/** One campaign to members in Slack, in Teams, in the trial chat and in none of them, from the first draft on. */
@Timeout(180)
class CampaignAcrossPlatformsTest {
    private static final String TITLE = "Register to vote by 19 April";
    private static final String WORDS = "The last day to register to vote is 19 April 2027.";

    private static final String SLACK = FakeSlack.TEAM;
    private static final String NONE = "";

    private static final Member SERVICES = person("barnaby", Role.DEMOCRATIC_SERVICES, SLACK, NONE);
    private static final Member OFFICER = person("prudence", Role.MONITORING_OFFICER, NONE, FakeTeams.TENANT);
    private static final Member CHIEF = person("augusta", Role.CHIEF_EXECUTIVE, NONE, NONE);
    private static final Member IVY = councillor("ivy", SLACK, NONE);
    private static final Member FINN = councillor("finn", SLACK, NONE);
    private static final Member BASIL = councillor("basil", SLACK, NONE);
    private static final Member OTTO = councillor("otto", NONE, FakeTeams.TENANT);
    private static final Member CORA = councillor("cora", NONE, FakeTeams.TENANT);
    private static final Member MAUD = councillor("maud", NONE, NONE);
    private static final Member DORA = councillor("dora", NONE, NONE);
    private static final Member ELI = new Member(
            new MemberId("eli"), "Eli (sample)", Samples.THURROCK, Set.of(Role.COUNCILLOR), Seat.NONE, Contact.NONE);
    private static final List<Member> EVERYBODY =
            List.of(SERVICES, OFFICER, CHIEF, IVY, FINN, BASIL, OTTO, CORA, MAUD, DORA, ELI);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final AtomicReference<AllPlatforms> platforms = new AtomicReference<>();
    private final Chat chat = new Chat(directory(), (assistant, records, outbox, directory, clock) -> {
        platforms.set(new AllPlatforms(assistant, records, outbox, directory, clock, Set.of(MAUD.id(), CHIEF.id())));
        return platforms.get();
    });
    private final Person services = person(SERVICES);
    private final Person officer = person(OFFICER);
    private final Person ivy = person(IVY);
    private final Person finn = person(FINN);
    private final Person otto = person(OTTO);
    private final Person maud = person(MAUD);

    private static Member councillor(String name, String slack, String teams) {
        return person(name, Role.COUNCILLOR, slack, teams);
    }

    private static Member person(String name, Role role, String slack, String teams) {
        String shown = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " (sample)";
        return new Member(
                new MemberId(name),
                shown,
                Samples.THURROCK,
                Set.of(role),
                Seat.NONE,
                new Contact(name + "@sample.example", slack, teams));
    }

    private Person person(Member member) {
        return chat.person(member.id().value());
    }

    private static Directory directory() {
        Map<MemberId, Member> all = EVERYBODY.stream().collect(toMap(Member::id, Function.identity()));
        return new Directory() {
            @Override
            public Optional<Member> find(MemberId id) {
                return Optional.ofNullable(all.get(id));
            }

            @Override
            public List<Member> of(CouncilId council) {
                return council.equals(Samples.THURROCK.id()) ? EVERYBODY : List.of();
            }
        };
    }

    @BeforeEach
    void start() {
        server.start();
        chat.advisor.otherwise(new Answer.OutOfScope());
        chat.advisor.answers("may I share it?", Samples.takeCare());
        platforms.get().moveIn(EVERYBODY);
    }

    @AfterEach
    void stop() {
        platforms.get().close();
        server.stop();
    }

    private void becomes(LocalDateTime time) {
        chat.pass(Duration.between(chat.clock().instant(), time.atZone(ZONE).toInstant()));
    }

    private String read(Member member) {
        return platforms.get().read(member.id());
    }

    /** What the mail server has, and to whom. */
    private List<String> letters() throws Exception {
        chat.sendLetters(new SmtpMail(
                new SmtpSettings(
                        "127.0.0.1", server.getSmtp().getPort(), Secrecy.NONE, "", "", "reminders@council.example"),
                chat.clock()));
        MimeMessage[] received = server.getReceivedMessages();
        server.purgeEmailFromAllMailboxes();
        return Arrays.stream(received)
                .map(CampaignAcrossPlatformsTest::recipient)
                .sorted()
                .toList();
    }

    private static String recipient(MimeMessage letter) {
        try {
            assertThat(letter.getContent().toString()).contains(WORDS);
            return letter.getAllRecipients()[0].toString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void approved() {
        services.says("reminders")
                .picks("Polling day", "6 May 2027")
                .sends("Draft the reminders")
                .sees("Drafted: 13 reminders.")
                .presses("Add a reminder")
                .presses("Change it")
                .keepsAll()
                .fills("Title", TITLE)
                .fills("Words", WORDS)
                .fills("Day", "31 March 2027")
                .fills("Time", "10:00")
                .sends("Save the draft")
                .sees("All members of the council (people: 8)")
                .presses("Submit for approval");
        officer.sees("Barnaby (sample), Democratic Services Officer asks you to approve")
                .presses("Approve");
        services.sees("approved the reminder");
        assertThat(read(SERVICES)).contains("approved the reminder");
        assertThat(read(CHIEF)).contains("asks you to approve");
    }

    @Test
    void reachesEverybodyWhoCanBeReachedAndChasesUntilTheLastHasReadIt() throws Exception {
        approved();
        platforms.get().shut(BASIL.id());
        platforms.get().shut(CORA.id());
        boolean[] broken = {false};
        platforms.get().slack().weather((method, _) -> {
            boolean breaks = method.equals("chat.postMessage") && !broken[0];
            broken[0] = broken[0] || breaks;
            return breaks ? Fault.FAILED_AFTER : Fault.NONE;
        });

        becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
        chat.pass(Duration.ofMinutes(2));
        for (Member member : List.of(IVY, FINN, OTTO, MAUD)) {
            assertThat(read(member)).as(member.name()).containsOnlyOnce(WORDS).contains("I have read this");
        }
        for (Member member : List.of(BASIL, CORA)) {
            assertThat(read(member)).as(member.name()).doesNotContain(WORDS);
        }
        assertThat(broken[0]).isTrue();
        assertThat(letters()).containsExactly("basil@sample.example", "cora@sample.example", "dora@sample.example");

        ivy.looksAtTheCard().presses("I have read this");
        assertThat(read(IVY)).contains("Thank you", "You said on 31 March 2027, 10:02");
        otto.looksAtTheCard().presses("I have a question").sees("Please write your question here");
        otto.says("may I share it?").sees("Take care");
        assertThat(read(OTTO)).contains("Take care");
        maud.looksAtTheCard().presses("I have read this").looksAtTheCard().sees("Thank you");
        services.says("reminders").presses("Open").sees("Read by 2 of 8.");

        becomes(LocalDateTime.of(2027, 4, 3, 10, 5));
        otto.sees("You have not yet said that you have read this", TITLE);
        finn.sees("You have not yet said that you have read this").presses("I have read this");
        otto.presses("I have read this");
        assertThat(read(OTTO)).contains("Thank you");
        assertThat(read(IVY)).doesNotContain("You have not yet said");
        assertThat(read(MAUD)).doesNotContain("You have not yet said");
        assertThat(letters()).containsExactly("basil@sample.example", "cora@sample.example", "dora@sample.example");
        services.says("reminders").presses("Open").sees("Read by 4 of 8.");

        becomes(LocalDateTime.of(2027, 4, 8, 10, 0));
        assertThat(letters()).isEmpty();
        for (Member member : List.of(IVY, FINN, OTTO, MAUD)) {
            person(member).seesNothing();
        }
    }

    @Test
    void showsOfficersWhereEachGetsItAndHowItReadsByEmail() {
        approved();
        assertThat(previewed("Ivy", "In the chat")).contains(WORDS, "It comes to them in Slack.", "I have read this");
        assertThat(previewed("Otto", "In the chat")).contains(WORDS, "It comes to them in Teams.", "by e-mail");
        assertThat(previewed("Maud", "In the chat")).contains("in the trial chat alone");
        assertThat(previewed("Eli", "In the chat")).contains("There is no e-mail address for them.");
        assertThat(previewed("Ivy", "By e-mail"))
                .contains(
                        "To: ivy@sample.example", "Subject: Reminder from your council: " + TITLE, "Dear Ivy (sample)")
                .contains(WORDS)
                .doesNotContain("[I have read this]");
        assertThat(read(IVY)).isEmpty();
    }

    private String previewed(String name, String how) {
        return services.looksAtTheCard()
                .presses("See it as a member")
                .fills("Whose message", name)
                .picks("How", how)
                .sends("Show it")
                .read();
    }

    @Test
    void listsForOfficersWhatCameOfEach() throws Exception {
        approved();
        platforms.get().shut(BASIL.id());
        platforms.get().shut(CORA.id());
        becomes(LocalDateTime.of(2027, 3, 31, 10, 0));
        maud.presses("I have read this");
        assertThat(letters()).hasSize(3);
        chat.pass(Duration.ofMinutes(5));

        services.looksAtTheCard()
                .sees("Read: 1", "Sent, not read yet: 3", "Could not be reached: 4")
                .presses("Who has not read it")
                .doesNotSee("Maud");
        services.presses("Back to the reminder").presses("List as a file");
        String list = chat.fetches("barnaby", services.link())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseThrow();
        assertThat(list.lines()).hasSize(9);
        assertThat(list)
                .containsPattern("\"Maud \\(sample\\)\",\"\",\"\",\"Read\"")
                .containsPattern("\"Otto \\(sample\\)\",\"\",\"\",\"Sent")
                .containsPattern("\"Basil \\(sample\\)\".*\"31 March 2027, 10:0\\d\"")
                .containsPattern("\"Eli \\(sample\\)\",\"\",\"\",\"Could not be reached\",[^\\n]*,\"\",\"\",\"\"");
    }
}
