package org.wardmate.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.Messenger;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.slack.client.Census;
import org.wardmate.slack.client.Identities;
import org.wardmate.slack.client.Shelves;
import org.wardmate.slack.client.SlackClient;
import org.wardmate.slack.inbound.Receiving;
import org.wardmate.slack.inbound.Rooms;
import org.wardmate.slack.web.Answer;
import org.wardmate.slack.web.EventsDoor;
import org.wardmate.slack.web.InstallDoor;
import org.wardmate.slack.web.SocketDoor;
import org.wardmate.storage.Records;

/** Wardmate in Slack: the one door of this module. */
public final class SlackAdapter implements AutoCloseable {
    private final Records records;
    private final SlackClient client;
    private final App app;
    private final Doors doors;
    private @Nullable Receiving receiving;
    private @Nullable Census census;

    /** The ways in; each is null where it is not set up. */
    private record Doors(
            @Nullable EventsDoor events,
            @Nullable SocketDoor socket,
            @Nullable InstallDoor install) {}

    private SlackAdapter(Records records, SlackClient client, App app, Doors doors) {
        this.records = records;
        this.client = client;
        this.app = app;
        this.doors = doors;
    }

    /** Makes ready to send. Nothing is taken from Slack before {@link #receive}. */
    public static SlackAdapter open(SlackSettings settings, Records records, Identities identities, Clock clock) {
        SlackClient client = new SlackClient(
                settings.apiBaseUrl(), settings.botToken(), settings.tempo(), identities, records, clock);
        AppConfig config = AppConfig.builder()
                .slack(client.api().slack())
                .signingSecret(settings.signingSecret())
                .singleTeamBotToken(settings.botToken())
                .threadPoolSize(1)
                .allEventsApiAutoAckEnabled(true)
                .subtypedMessageEventsAutoAckEnabled(true)
                .build();
        // No middleware of Bolt's: it asks Slack who we are before it acknowledges, and checks signatures less
        // strictly.
        App app = new App(config, List.of());
        return new SlackAdapter(records, client, app, doors(settings, client, app, clock));
    }

    private static Doors doors(SlackSettings settings, SlackClient client, App app, Clock clock) {
        String secret = settings.signingSecret();
        String appToken = settings.appToken();
        InstallDoor.Credentials installing = settings.installing();
        return new Doors(
                secret == null ? null : new EventsDoor(secret, clock, app),
                appToken == null ? null : new SocketDoor(appToken, client.api().slack(), app),
                installing == null
                        ? null
                        : new InstallDoor(installing, client.api().slack(), client.workspaces(), clock));
    }

    /** What is kept of Slack's in the records, whether Slack is set up at the moment or not. */
    public static KeptElsewhere kept() {
        return new Shelves();
    }

    public Messenger messenger() {
        return client.messenger();
    }

    /** Whether a member has been here. */
    public boolean knows(MemberId member) {
        return client.seats().find(member).isPresent();
    }

    /** Begins to take what comes from Slack, and what was left at the last stop. */
    public void receive(Core core, Voice voice) {
        Rooms rooms = new Rooms(client.homeNews(), client.panes(), client.asides());
        Receiving.Members members = new Receiving.Members(
                client.people(), client.seats(), client.files(), client.windows(), client.workspaces());
        client.homeNews().begin(core::home);
        receiving = Receiving.begin(app, records, members, rooms, core, voice);
        census = Census.begin(client.people(), client.workspaces(), client.introductions(), client.tidying());
        if (doors.socket() != null) {
            doors.socket().begin();
        }
    }

    /**
     * Answers {@code POST /slack/events}; where only the connection that goes out is set up, there is nothing there.
     *
     * @param header the request's header with a name, or null
     */
    public Answer events(InputStream body, Function<String, @Nullable String> header) throws IOException {
        return doors.events() == null ? Answer.of(404) : doors.events().answer(body, header);
    }

    /**
     * Answers {@code GET /slack/install} and {@code GET /slack/oauth_redirect}; empty where workspaces cannot install
     * Wardmate themselves.
     *
     * @param cookies the request's Cookie headers
     */
    public Optional<Answer> install(String path, Map<String, List<String>> query, List<String> cookies) {
        return Optional.ofNullable(doors.install()).map(door -> door.answer(path, query, cookies));
    }

    @Override
    public void close() {
        if (doors.socket() != null) {
            doors.socket().close();
        }
        if (census != null) {
            census.close();
        }
        if (receiving != null) {
            receiving.close();
        }
        app.stop();
        if (doors.install() != null) {
            doors.install().close();
        }
        client.close();
    }
}
