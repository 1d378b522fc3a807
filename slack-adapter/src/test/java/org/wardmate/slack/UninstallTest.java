package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.slack.client.SlackApi;
import org.wardmate.slack.client.Workspace;
import org.wardmate.slack.client.Workspaces;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.Hand;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Scan;

/** A workspace takes Wardmate out, or its token back. */
class UninstallTest {
    private final SlackHouse house = new SlackHouse();
    private final SlackApi api = new SlackApi(house.slack.apiBaseUrl());
    private final Workspaces workspaces = new Workspaces(house.records, api, null);
    private final Hand anyone = house.hand(SlackHouse.MEMBER);

    @BeforeEach
    void install() {
        installedAt(Instant.now(Clock.systemUTC()).minus(Duration.ofHours(1)));
    }

    private void installedAt(Instant at) {
        workspaces.installed(new Workspace(FakeSlack.TEAM, FakeSlack.BOT, FakeSlack.TOKEN, at));
    }

    @AfterEach
    void close() {
        api.close();
        house.close();
    }

    private int installed() {
        return house.records.<Integer>reading(reading ->
                reading.scan(Scan.all(new CollectionName("slack-workspaces"))).size());
    }

    @Test
    void forgetsTheTokenOfAWorkspaceThatTookWardmateOut() {
        anyone.sends(Hand.event("app_uninstalled", new JsonObject()));

        assertThat(installed()).isZero();
    }

    @Test
    void forgetsATokenThatWasTakenBack() {
        anyone.sends(Hand.event("tokens_revoked", tokens("bot")));

        assertThat(installed()).isZero();
    }

    @Test
    void keepsItsOwnTokenWhenAPersonsWasTakenBack() {
        anyone.sends(Hand.event("tokens_revoked", tokens("oauth")));

        assertThat(installed()).isEqualTo(1);
    }

    @Test
    void keepsATokenThatIsNewerThanTheNews() {
        installedAt(Instant.now(Clock.systemUTC()).plus(Duration.ofMinutes(1)));

        anyone.sends(Hand.event("app_uninstalled", new JsonObject()));

        assertThat(installed()).isEqualTo(1);
    }

    private static JsonObject tokens(String whose) {
        JsonArray users = new JsonArray();
        users.add("U0SOMEBODY");
        JsonObject tokens = new JsonObject();
        tokens.add(whose, users);
        JsonObject event = new JsonObject();
        event.add("tokens", tokens);
        return event;
    }
}
