package org.wardmate.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.wardmate.storage.WatchedRecords;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.TeamsFront;
import org.wardmate.teams.TeamsSettings;
import org.wardmate.teams.client.Connector;
import org.wardmate.teams.client.Hosts;
import org.wardmate.teams.client.Identities;
import org.wardmate.teams.fake.FakeTeams;

/**
 * Wardmate between Teams and the disk, in a process that can be killed; in place of the assistant stands an echo, whose
 * turns are kept as the assistant's are. Arguments: directory, host and port of the local Teams, and how many seconds its
 * clock is ahead.
 */
final class TeamsChild {
    static final String READY = "ready ";
    static final String ECHO = "You wrote ";

    private static final Tempo BRISK =
            new Tempo(new Tempo.Pulse(Duration.ofNanos(1), 1000), new Tempo.Pulse(Duration.ofNanos(1), 1000));

    private TeamsChild() {}

    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2])));
        Storage storage = Storage.open(Path.of(arguments[0]), Map.of(), Wardmate.IDS);
        TeamsAdapter adapter = TeamsAdapter.open(settings(arguments[1]), storage.records(), identities(), clock);
        Outbox outbox = new Outbox(clock, Wardmate.IDS);
        Sender sender = Sender.start(storage.records(), outbox, adapter.messenger(), clock);
        WatchedRecords records = new WatchedRecords(storage.records(), sender::wake);
        SeenEvents seen = new SeenEvents(clock);
        adapter.receive(echo(records, outbox, seen), new Voice(records, outbox, seen));
        System.out.println(READY + TeamsFront.of(adapter).messages());
    }

    private static TeamsSettings settings(String authority) {
        String address = "http://" + authority;
        return new TeamsSettings(
                new Connector.Credentials(FakeTeams.APP, FakeTeams.PASSWORD, FakeTeams.TENANT, address),
                URI.create(address + "/v1/.well-known/openidconfiguration"),
                Hosts.of(authority),
                BRISK);
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
                return Optional.of(new Contact(FakeTeams.TENANT, member.value() + "@sample.example"));
            }
        };
    }
}
