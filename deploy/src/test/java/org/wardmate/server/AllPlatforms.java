package org.wardmate.server;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.Carrier;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Await;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;

/** A local Slack, a local Teams and the trial chat before one server core. Members are where their contact says. */
public final class AllPlatforms implements Carrier, AutoCloseable {
    private static final List<CollectionName> INBOXES =
            List.of(new CollectionName("slack-inbox"), new CollectionName("teams-inbox"));

    private final Records records;
    private final Directory directory;
    private final SlackSide slack;
    private final TeamsSide teams;
    private final TrialSide trial;
    private final Messenger platforms;

    /** @param inTrial those who use the trial chat */
    public AllPlatforms(
            Assistant assistant,
            Records records,
            Outbox outbox,
            Directory directory,
            Clock clock,
            Set<MemberId> inTrial) {
        this.records = records;
        this.directory = directory;
        this.slack = new SlackSide(records, directory, clock);
        this.teams = new TeamsSide(records, directory, clock);
        this.trial = new TrialSide(assistant, inTrial);
        this.platforms = new BothPlatforms(slack.adapter.messenger(), teams.adapter.messenger(), teams.adapter::knows);
        Voice voice = new Voice(records, outbox, new SeenEvents(clock));
        slack.adapter.receive(Core.of(assistant), voice);
        teams.adapter.receive(Core.of(assistant), voice);
    }

    /** Everybody is there, though not everybody ever wrote. */
    public AllPlatforms moveIn(List<Member> members) {
        for (Member member : members) {
            side(member.id()).ifPresent(side -> side.moveIn(member));
            awaitHandled();
        }
        return this;
    }

    private Optional<Side> side(MemberId member) {
        return directory
                .find(member)
                .flatMap(found -> List.of(trial, teams, slack).stream()
                        .filter(side -> side.isFor(found))
                        .findFirst());
    }

    @Override
    public void carry(Incoming incoming) {
        side(incoming.from()).orElseThrow().carry(incoming);
        awaitHandled();
    }

    private void awaitHandled() {
        Await.until(
                "handled",
                () -> records.<Boolean>reading(reading -> INBOXES.stream()
                        .allMatch(inbox -> reading.scan(Scan.all(inbox)).isEmpty())));
    }

    /** As the server does, but for the trial, which the server offers by itself only. */
    @Override
    public Delivery bring(Claimed claimed) {
        boolean tries = side(claimed.to()).filter(trial::equals).isPresent();
        return (tries ? trial.messenger() : platforms).deliver(claimed);
    }

    /** All that a member can read now, wherever they are. */
    public String read(MemberId member) {
        return side(member).map(side -> side.read(member)).orElse("");
    }

    /** From now on a member cannot be reached: their account was closed, or they switched Wardmate off. */
    public void shut(MemberId member) {
        side(member).orElseThrow().shut(directory.find(member).orElseThrow());
    }

    public FakeSlack slack() {
        return slack.slack;
    }

    @Override
    public void close() {
        slack.close();
        teams.close();
        trial.close();
    }
}
