package org.wardmate.server.echo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Brisk;
import org.wardmate.server.store.Storage;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.TeamsFront;
import org.wardmate.teams.TeamsSettings;
import org.wardmate.teams.client.Connector;
import org.wardmate.teams.client.Hosts;
import org.wardmate.teams.client.Identities;
import org.wardmate.teams.fake.FakeTeams;

/** An {@link Echo} in Teams. Arguments: directory, host and port of the local Teams, and how many seconds its clock is ahead. */
final class TeamsEcho {
    private TeamsEcho() {}

    public static void main(String[] arguments) throws IOException {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(Long.parseLong(arguments[2])));
        Storage storage = Storage.open(Path.of(arguments[0]), Map.of(), Echo.IDS);
        TeamsAdapter adapter = TeamsAdapter.open(settings(arguments[1]), storage.records(), identities(), clock);
        Echo echo = Echo.begin(storage.records(), adapter.messenger(), clock);
        adapter.receive(echo, echo.voice());
        EchoProcess.ready(TeamsFront.of(adapter).messages());
    }

    private static TeamsSettings settings(String authority) {
        String address = "http://" + authority;
        return new TeamsSettings(
                new Connector.Credentials(FakeTeams.APP, FakeTeams.PASSWORD, FakeTeams.TENANT, address),
                URI.create(address + "/v1/.well-known/openidconfiguration"),
                Hosts.of(authority),
                Brisk.TEMPO);
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
