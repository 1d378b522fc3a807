package org.wardmate.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.assistant.Sender;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Voice;
import org.wardmate.server.store.Storage;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.client.Identities;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.web.Answer;
import org.wardmate.storage.WatchedRecords;

/**
 * Wardmate between Slack and the disk, in a process that can be killed; in place of the assistant stands an echo, whose
 * turns are kept as the assistant's are. Arguments: directory, address of Slack's methods, how many seconds its clock is
 * ahead, and whether it speaks as fast as it can.
 */
final class SlackChild {
    static final String READY = "ready ";
    static final String ECHO = "You wrote ";

    private static final Tempo BRISK =
            new Tempo(new Tempo.Pulse(Duration.ofNanos(1), 1000), new Tempo.Pulse(Duration.ofNanos(1), 1000));

    private SlackChild() {}

    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2])));
        Storage storage = Storage.open(Path.of(arguments[0]), Map.of(), Wardmate.IDS);
        Tempo tempo = Boolean.parseBoolean(arguments[3]) ? BRISK : SlackSettings.TEMPO;
        SlackSettings settings = new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, null, null, arguments[1], tempo);
        SlackAdapter adapter = SlackAdapter.open(settings, storage.records(), identities(), clock);
        Outbox outbox = new Outbox(clock, Wardmate.IDS);
        Sender sender = Sender.start(storage.records(), outbox, adapter.messenger(), clock);
        WatchedRecords records = new WatchedRecords(storage.records(), sender::wake);
        SeenEvents seen = new SeenEvents(clock);
        adapter.receive(echo(records, outbox, seen), new Voice(records, outbox, seen));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 4000);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/slack/events", exchange -> answer(adapter, exchange));
        server.start();
        System.out.println(READY + server.getAddress().getPort());
    }

    private static void answer(SlackAdapter adapter, HttpExchange exchange) throws IOException {
        Answer answer = adapter.events(exchange.getRequestBody(), exchange.getRequestHeaders()::getFirst);
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Core echo(WatchedRecords records, Outbox outbox, SeenEvents seen) {
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
