package org.wardmate.teams;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmate.assistant.Assistant;
import org.wardmate.assistant.Carrier;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Outbox;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.assistant.SeenEvents;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Upload;
import org.wardmate.message.KeptWords;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Await;
import org.wardmate.relay.Brisk;
import org.wardmate.relay.Core;
import org.wardmate.relay.Voice;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.teams.client.Address;
import org.wardmate.teams.client.Place;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;

/** A chat in which everything goes through Teams: what people do as signed activities, what they read as posted cards. */
public final class TeamsCarrier implements Carrier {
    private static final CollectionName INBOX = new CollectionName("teams-inbox");

    private final FakeTeams teams = FakeTeams.start();
    private final Map<MemberId, FakeUser> users = new HashMap<>();
    private final Assistant assistant;
    private final Records records;
    private final TeamsAdapter adapter;
    private final TeamsFront front;

    private TeamsCarrier(Assistant assistant, Records records, Outbox outbox, Directory directory, Clock clock) {
        this.assistant = assistant;
        this.records = records;
        this.adapter = TeamsAdapter.open(
                TeamsHouse.settings(teams, Brisk.TEMPO), records, TeamsHouse.identities(directory), clock);
        adapter.receive(Core.of(assistant), new Voice(records, outbox, new SeenEvents(clock)));
        this.front = TeamsFront.of(adapter);
    }

    /** One at a time: a new chat closes the one before. */
    public static final class Maker implements Carrier.Maker {
        private static @Nullable TeamsCarrier last;

        @Override
        public synchronized Carrier make(
                Assistant assistant, Records records, Outbox outbox, Directory directory, Clock clock) {
            TeamsCarrier before = last;
            if (before != null) {
                before.close();
            }
            TeamsCarrier made = new TeamsCarrier(assistant, records, outbox, directory, clock);
            last = made;
            return made;
        }
    }

    @Override
    public void carry(Incoming incoming) {
        Hand hand = hand(user(incoming.from()));
        switch (incoming) {
            case Incoming.Joined _ -> rejoins(hand);
            case Incoming.Said(var id, var _, var text) -> hand.writes(text, id);
            case Incoming.Pressed(var _, var _, var action) -> hand.presses(action);
            case Incoming.Submitted(var _, var _, var form, var values) -> hand.submits(form, values);
            case Incoming.Attached(var _, var _, var files) -> files.forEach(file -> share(hand, file));
            // Where these come from in Teams is tested by itself, or nowhere yet.
            case Incoming.AskedOpenly _, Incoming.Pointed _ -> {
                meet(incoming.from());
                assistant.receive(incoming);
            }
        }
        awaitHandled();
    }

    private void rejoins(Hand hand) {
        hand.uninstalls();
        awaitHandled();
        hand.installs();
    }

    private void awaitHandled() {
        Await.until(
                "handled",
                () -> records.<Boolean>reading(
                        reading -> reading.scan(Scan.all(INBOX)).isEmpty()));
    }

    private static void share(Hand hand, Upload file) {
        try (InputStream content = file.content().open()) {
            hand.shares(
                    "",
                    hand.attachment(content.readAllBytes(), "application/octet-stream", false)
                            .put("name", file.fileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hand hand(FakeUser user) {
        return new Hand(teams, front.messages(), user);
    }

    private FakeUser user(MemberId member) {
        return users.computeIfAbsent(
                member,
                id -> teams.add("u" + (100 + users.size()), TeamsHouse.email(id.value()), FakeUser.Kind.MEMBER));
    }

    /** Whoever was never met is met first: Wardmate is put into a team that they are in. */
    private void meet(MemberId member) {
        FakeUser user = user(member);
        hand(user).brings("19:team@thread.tacv2");
        awaitHandled();
    }

    @Override
    public Delivery bring(Claimed claimed) {
        if (claimed.to().value().equals("room")) {
            return new Delivery.Delivered();
        }
        MemberId reader = reader(claimed.to());
        if (!users.containsKey(reader)) {
            meet(reader);
        }
        String chat = user(reader).chat();
        int before = teams.said(chat).size();
        Delivery delivery = adapter.messenger().deliver(claimed);
        if (claimed.slot() == null) {
            List<String> shown = teams.said(chat).stream()
                    .skip(before)
                    .map(Post::lines)
                    .flatMap(List::stream)
                    .toList();
            KeptWords.assertKept(claimed.message(), shown);
        }
        return delivery;
    }

    /** Those whom the directory does not know are addressed by the chat that they wrote in. */
    @Override
    public MemberId reader(MemberId to) {
        return users.entrySet().stream()
                .filter(each -> address(each.getValue()).equals(to))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(to);
    }

    private MemberId address(FakeUser user) {
        return Address.of(new Place(FakeTeams.TENANT, teams.service(), user.chat(), Place.Kind.PERSONAL, FakeTeams.BOT))
                .written();
    }

    private void close() {
        front.close();
        adapter.close();
        teams.close();
    }
}
