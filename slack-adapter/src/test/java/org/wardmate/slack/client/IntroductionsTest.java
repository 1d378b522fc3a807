package org.wardmate.slack.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Weather.Fault;
import org.wardmate.storage.Records;
import org.wardmate.storage.TreeMapRecords;

/** Conversations that are there before anything is said in them. */
class IntroductionsTest {
    private static final Workspace WORKSPACE =
            new Workspace(FakeSlack.TEAM, FakeSlack.BOT, FakeSlack.TOKEN, Instant.EPOCH);
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId MAUD = new MemberId("maud");

    private final FakeSlack slack = FakeSlack.start();
    private final Records records = new TreeMapRecords();
    private final SlackApi api = new SlackApi(slack.apiBaseUrl());
    private final Seats seats = new Seats(records);
    private final Spots spots = new Spots(api, new Workspaces(records, api, FakeSlack.TOKEN), seats, nobody());
    private final Introductions introductions = new Introductions(spots, seats);

    private static Identities nobody() {
        return new Identities() {
            @Override
            public Optional<MemberId> find(Contact contact) {
                return Optional.empty();
            }

            @Override
            public Optional<Contact> contact(MemberId member) {
                return Optional.empty();
            }
        };
    }

    @BeforeEach
    void addUsers() {
        slack.add("U0IVY", "ivy@sample.example", FakeUser.Kind.MEMBER);
        slack.add("U0MAUD", "maud@sample.example", FakeUser.Kind.MEMBER);
    }

    @AfterEach
    void close() {
        introductions.close();
        api.close();
        slack.close();
    }

    private static SlackUser user(String id) {
        return new SlackUser(FakeSlack.TEAM, id);
    }

    private void begin() {
        introductions.are(WORKSPACE, Map.of(user("U0IVY"), IVY, user("U0MAUD"), MAUD));
        introductions.begin(Duration.ZERO, Duration.ofMillis(1));
    }

    private boolean hasConversation(MemberId member) {
        return seats.find(member).filter(seat -> seat.channel() != null).isPresent();
    }

    @Test
    void areMadeBeforeAnythingIsSaid() {
        begin();
        until("conversations", () -> hasConversation(IVY) && hasConversation(MAUD));
        int opened = slack.calls("conversations.open");

        assertThat(spots.of(IVY)).isInstanceOf(Outcome.Done.class);
        assertThat(slack.calls("conversations.open")).isEqualTo(opened).isEqualTo(2);
        assertThat(slack.said(FakeSlack.direct("U0IVY"))).isEmpty();
    }

    @Test
    void areNotMadeWithThoseWhoWroteBefore() {
        seats.change(IVY, user("U0IVY"), seat -> seat.at("D0IVY", "1.1"));
        begin();
        until("a conversation", () -> hasConversation(MAUD));

        assertThat(slack.calls("conversations.open")).isEqualTo(1);
        assertThat(seats.find(IVY).map(Seat::thread)).contains("1.1");
    }

    @Test
    void leaveSomebodyAloneWhoCameAsAnotherUser() {
        seats.change(IVY, user("U0OTHER"), seat -> seat.at("D0OTHER", null));
        begin();
        until("a conversation", () -> hasConversation(MAUD));

        assertThat(seats.find(IVY).map(Seat::user)).contains(user("U0OTHER"));
        assertThat(slack.calls("conversations.open")).isEqualTo(1);
    }

    @Test
    void waitForSlackAndGoOn() {
        slack.weather((method, call) -> method.equals("conversations.open") && call <= 1 ? Fault.TOO_MANY : Fault.NONE);
        begin();

        until("conversations", () -> hasConversation(IVY) && hasConversation(MAUD));
        assertThat(slack.calls("conversations.open")).isEqualTo(3);
    }

    @Test
    void passOverWhomSlackDoesNotKnow() {
        introductions.are(WORKSPACE, Map.of(user("U0GONE"), new MemberId("gone")));
        introductions.begin(Duration.ZERO, Duration.ofMillis(1));
        until("an attempt", () -> slack.calls("conversations.open") == 1);

        assertThat(hasConversation(new MemberId("gone"))).isFalse();
    }
}
