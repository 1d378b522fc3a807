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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Brisk;
import org.wardmate.relay.Tempo;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.client.Identities;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.web.Answer;

/**
 * An {@link Echo} in Slack. Arguments: directory, address of Slack's methods, how many seconds its clock is ahead, and
 * whether it speaks as fast as it can.
 */
final class SlackEcho {
    private SlackEcho() {}

    static EchoProcess start(Path directory, FakeSlack slack, long secondsAhead, boolean brisk) throws IOException {
        return EchoProcess.start(
                SlackEcho.class, directory, slack.apiBaseUrl(), Long.toString(secondsAhead), Boolean.toString(brisk));
    }

    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2])));
        Storage storage = Storage.open(Path.of(arguments[0]), Map.of(), Echo.IDS);
        Tempo tempo = Boolean.parseBoolean(arguments[3]) ? Brisk.TEMPO : SlackSettings.TEMPO;
        SlackSettings settings = new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, null, null, arguments[1], tempo);
        SlackAdapter adapter = SlackAdapter.open(settings, storage.records(), identities(), clock);
        Echo echo = Echo.begin(storage.records(), adapter.messenger(), clock);
        adapter.receive(echo, echo.voice());
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 4000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/slack/events", exchange -> answer(adapter, exchange));
        server.start();
        EchoProcess.ready(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events"));
    }

    private static void answer(SlackAdapter adapter, HttpExchange exchange) throws IOException {
        Answer answer = adapter.events(exchange.getRequestBody(), exchange.getRequestHeaders()::getFirst);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** Everybody is who their address says. */
    private static Identities identities() {
        return new Identities() {
            @Override
            public Optional<MemberId> find(Contact contact) {
                return Optional.of(new MemberId(contact.email().replaceFirst("@.*", "")));
            }

            @Override
            public Optional<Contact> contact(MemberId member) {
                return Optional.of(new Contact(FakeSlack.TEAM, member.value() + "@sample.example"));
            }
        };
    }
}
