package org.wardmate.server.echo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.assistant.Sender;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.storage.Records;
import org.wardmate.storage.WatchedRecords;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.TeamsFront;
import org.wardmate.teams.TeamsSettings;
import org.wardmate.teams.client.Connector;
import org.wardmate.teams.client.Hosts;
import org.wardmate.teams.fake.FakeTeams;

/**
 * Wardmate with its reminders between a platform and the disk, at the pace it really keeps, in a process that can be
 * killed; in place of the assistant's answers stands an echo. Arguments: {@code SLACK} or {@code TEAMS}, directory, where
 * the platform is, by how many milliseconds its clock is ahead, and how many members there are.
 */
final class BroadcastChild {
    static final String READY = "ready ";
    static final String ECHO = "You wrote ";

    private static final Duration BETWEEN_CHORES = Duration.ofSeconds(10);

    private BroadcastChild() {}

    public static void main(String[] arguments) throws IOException {
        Records records =
                Storage.open(Path.of(arguments[1]), Map.of(), Echo.IDS).records();
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofMillis(Long.parseLong(arguments[3])));
        int members = Integer.parseInt(arguments[4]);
        URI front = arguments[0].equals("SLACK")
                ? inSlack(arguments[2], records, clock, members)
                : inTeams(arguments[2], records, clock, members);
        System.out.println(READY + front);
    }

    private static URI inSlack(String methods, Records records, Clock clock, int members) throws IOException {
        SlackSettings settings =
                new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, null, null, methods, SlackSettings.TEMPO);
        SlackAdapter adapter = SlackAdapter.open(settings, records, SlackGround.everybody(), clock);
        Outbox outbox = new Broadcasting(records, clock, Echo.IDS, 1, members).outbox;
        Sender sender = Sender.start(records, outbox, adapter.messenger(), clock);
        Records watched = begin(records, sender, clock, members);
        SeenEvents seen = new SeenEvents(clock);
        adapter.receive(echo(watched, outbox, seen), new Voice(watched, outbox, seen));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 1000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/slack/events", exchange -> answer(adapter, exchange));
        server.start();
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    private static void answer(SlackAdapter adapter, HttpExchange exchange) throws IOException {
        var answer = adapter.events(exchange.getRequestBody(), exchange.getRequestHeaders()::getFirst);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static URI inTeams(String authority, Records records, Clock clock, int members) {
        String address = "http://" + authority;
        TeamsSettings settings = new TeamsSettings(
                new Connector.Credentials(FakeTeams.APP, FakeTeams.PASSWORD, FakeTeams.TENANT, address),
                URI.create(address + "/v1/.well-known/openidconfiguration"),
                Hosts.of(authority),
                TeamsSettings.TEMPO);
        TeamsAdapter adapter = TeamsAdapter.open(settings, records, TeamsGround.everybody(), clock);
        Outbox outbox = new Broadcasting(records, clock, Echo.IDS, 1, members).outbox;
        Sender sender = Sender.start(records, outbox, adapter.messenger(), clock);
        Records watched = begin(records, sender, clock, members);
        SeenEvents seen = new SeenEvents(clock);
        adapter.receive(echo(watched, outbox, seen), new Voice(watched, outbox, seen));
        return TeamsFront.of(adapter).messages();
    }

    /** What is due is done from now on; gives records of which the sender hears. */
    private static Records begin(Records records, Sender sender, Clock clock, int members) {
        Records watched = new WatchedRecords(records, sender::wake);
        Broadcasting town = new Broadcasting(watched, clock, Echo.IDS, 1, members);
        var _ = Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(town::doChores, 0, BETWEEN_CHORES.toMillis(), TimeUnit.MILLISECONDS);
        return watched;
    }

    private static Core echo(Records records, Outbox outbox, SeenEvents seen) {
        return new Core() {
            @Override
            public void receive(Incoming incoming) {
                if (incoming instanceof Incoming.Said(var _, var from, var text)) {
                    records.change(transaction -> {
                        if (seen.remember(transaction, incoming)) {
                            outbox.append(transaction, List.of(new Outgoing(from, Message.saying(ECHO + text))));
                        }
                    });
                }
            }

            @Override
            public Optional<Message> home(MemberId member) {
                return Optional.empty();
            }
        };
    }
}
