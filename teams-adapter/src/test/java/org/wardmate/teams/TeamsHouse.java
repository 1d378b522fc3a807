package org.wardmate.teams;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.wardmate.advice.Samples;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.FakeAdvisor;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.assistant.Sender;
import org.wardmate.conversation.IdSource;
import org.wardmate.conversation.Outgoing;
import org.wardmate.evidence.EvidenceRoom;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Await;
import org.wardmate.relay.Brisk;
import org.wardmate.relay.Core;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Voice;
import org.wardmate.relay.WatchedCore;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;
import org.wardmate.storage.WatchedRecords;
import org.wardmate.teams.client.Connector;
import org.wardmate.teams.client.Hosts;
import org.wardmate.teams.client.Identities;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Hand;

/** An organisation of demo people, a local Teams, and all of Wardmate between them; records are in memory. */
public final class TeamsHouse implements AutoCloseable {

    final FakeTeams teams = FakeTeams.start();
    final Clock clock = Clock.systemUTC();
    final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    final FakeAdvisor advisor = new FakeAdvisor(() -> {});
    final Directory directory = new DemoDirectory(List.of(Samples.THURROCK, Samples.BEXLEY, Samples.DURHAM));
    final WatchedCore core;
    /** What befalls the assistant before it sees to something. */
    volatile Runnable beforehand = () -> {};

    final FakeUser ivy = teams.add("ivy", email("thurrock-councillor-1"), FakeUser.Kind.MEMBER);
    final FakeUser prudence = teams.add("prudence", email("thurrock-monitoring-officer"), FakeUser.Kind.MEMBER);

    private final AtomicInteger ids = new AtomicInteger();
    private final IdSource idSource = () -> "id-" + ids.incrementAndGet();
    private final TeamsAdapter adapter;
    private final Outbox outbox = new Outbox(clock, idSource);
    private final Sender sender;
    private final TeamsFront front;

    TeamsHouse() {
        advisor.answers("can I follow this developer?", Samples.takeCare());
        adapter = TeamsAdapter.open(settings(teams.authority(), Brisk.TEMPO), records, identities(directory), clock);
        sender = Sender.start(records, outbox, adapter.messenger(), clock);
        Records watched = new WatchedRecords(records, sender::wake);
        EvidenceRoom evidence = new EvidenceRoom(new InMemoryBlobs(), new Darkroom(), clock, idSource);
        Assistant assistant = new Assistant(directory, advisor, watched, evidence, clock, idSource);
        core = new WatchedCore(delayed(Core.of(assistant)));
        adapter.receive(core, new Voice(watched, outbox, new SeenEvents(clock)));
        front = TeamsFront.of(adapter);
    }

    /** Settings for the local Teams at a host and port. */
    public static TeamsSettings settings(String authority, Tempo tempo) {
        String address = "http://" + authority;
        return new TeamsSettings(
                new Connector.Credentials(FakeTeams.APP, FakeTeams.PASSWORD, FakeTeams.TENANT, address),
                URI.create(address + FakeTeams.METADATA),
                Hosts.of(authority),
                tempo);
    }

    static String email(String member) {
        return member + "@sample.example";
    }

    private Core delayed(Core assistant) {
        return assistant.receiving(incoming -> {
            beforehand.run();
            assistant.receive(incoming);
        });
    }

    /** Everybody in the directory, by the address {@link #email} gives them. */
    public static Identities identities(Directory directory) {
        return new Identities() {
            @Override
            public Optional<MemberId> find(Contact contact) {
                String name = contact.email().replaceFirst("@sample\\.example$", "");
                return contact.tenant().equals(FakeTeams.TENANT) && MemberId.isOne(name)
                        ? directory.find(new MemberId(name)).map(member -> member.id())
                        : Optional.empty();
            }

            @Override
            public Optional<Contact> contact(MemberId member) {
                return directory.find(member).map(found -> new Contact(FakeTeams.TENANT, email(member.value())));
            }
        };
    }

    boolean knows(MemberId member) {
        return adapter.knows(member);
    }

    URI messages() {
        return front.messages();
    }

    Hand hand(FakeUser user) {
        return new Hand(teams, front.messages(), user);
    }

    /** Says something that nobody asked for; each in a moment of its own, by which the outbox orders them. */
    void says(Outgoing outgoing) {
        long now = clock.millis();
        Await.until("the next moment", () -> clock.millis() > now);
        records.change(transaction -> outbox.append(transaction, List.of(outgoing)));
        sender.wake();
    }

    /** How many messages were given up. */
    int undelivered() {
        return records.<Integer>reading(reading ->
                reading.scan(Scan.all(new CollectionName("outbox-undelivered"))).size());
    }

    @Override
    public void close() {
        front.close();
        adapter.close();
        sender.close();
        teams.close();
    }
}
