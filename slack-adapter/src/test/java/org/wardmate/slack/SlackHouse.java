package org.wardmate.slack;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
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
import org.wardmate.slack.client.Identities;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;
import org.wardmate.storage.WatchedRecords;

/** A workspace of demo people, a local Slack, and all of Wardmate between them; records are in memory. */
public final class SlackHouse implements AutoCloseable {
    static final String MEMBER = "U0IVY";
    static final String OFFICER = "U0PRUDENCE";

    final FakeSlack slack = FakeSlack.start();
    final Clock clock = Clock.systemUTC();
    final Records records;
    final FakeAdvisor advisor = new FakeAdvisor(() -> {});
    final Directory directory = new DemoDirectory(List.of(Samples.THURROCK, Samples.BEXLEY, Samples.DURHAM));
    final WatchedCore core;

    private final AtomicInteger ids = new AtomicInteger();
    private final IdSource idSource = () -> "id-" + ids.incrementAndGet();
    private final SlackAdapter adapter;
    private final Outbox outbox = Assistant.outbox(directory, clock, idSource);
    private final Sender sender;
    private final SlackFront front;

    SlackHouse() {
        this(SealedRecords.open(new TreeMapRecords(), SealingKey.random()), Brisk.TEMPO);
    }

    SlackHouse(Records records, Tempo tempo) {
        this(records, tempo, FakeSlack.SECRET, null);
    }

    /** One whose people reach it over a connection that it opens, and over HTTP too where there is a secret. */
    static SlackHouse withSocket(@Nullable String secret) {
        return new SlackHouse(
                SealedRecords.open(new TreeMapRecords(), SealingKey.random()),
                Brisk.TEMPO,
                secret,
                FakeSlack.APP_TOKEN);
    }

    private SlackHouse(Records records, Tempo tempo, @Nullable String secret, @Nullable String appToken) {
        this.records = records;
        slack.add(MEMBER, email("thurrock-councillor-1"), FakeUser.Kind.MEMBER);
        slack.add(OFFICER, email("thurrock-monitoring-officer"), FakeUser.Kind.MEMBER);
        advisor.answers("can I follow this developer?", Samples.takeCare());
        SlackSettings settings = new SlackSettings(secret, FakeSlack.TOKEN, appToken, null, slack.apiBaseUrl(), tempo);
        adapter = SlackAdapter.open(settings, records, identities(directory), clock);
        sender = Sender.start(records, outbox, adapter.messenger(), clock);
        Records watched = new WatchedRecords(records, sender::wake);
        EvidenceRoom evidence = new EvidenceRoom(new InMemoryBlobs(), new Darkroom(), clock, idSource);
        Assistant assistant = new Assistant(directory, advisor, watched, evidence, clock, idSource);
        core = new WatchedCore(Core.of(assistant));
        adapter.receive(core, new Voice(watched, outbox, new SeenEvents(clock)));
        front = SlackFront.of(adapter);
    }

    static String email(String member) {
        return member + "@sample.example";
    }

    /** Everybody in the directory, by the address {@link #email} gives them. */
    public static Identities identities(Directory directory) {
        return new Identities() {
            @Override
            public Optional<MemberId> find(Contact contact) {
                String name = contact.email().replaceFirst("@sample\\.example$", "");
                return contact.team().equals(FakeSlack.TEAM) && MemberId.isOne(name)
                        ? directory.find(new MemberId(name)).map(member -> member.id())
                        : Optional.empty();
            }

            @Override
            public Optional<Contact> contact(MemberId member) {
                return directory.find(member).map(found -> new Contact(FakeSlack.TEAM, email(member.value())));
            }
        };
    }

    URI events() {
        return front.events();
    }

    Hand hand(String user) {
        return new Hand(slack, front.events(), clock, user);
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
        slack.close();
    }
}
