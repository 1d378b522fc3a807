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
    private static final String ELSEWHERE = "19:elsewhere@thread.v2";

    private final FakeTeams teams = FakeTeams.start();
    private final Map<MemberId, FakeUser> users = new HashMap<>();
    private final Map<MemberId, MemberId> rooms = new HashMap<>();
    private final Records records;
    private final TeamsAdapter adapter;
    private final TeamsFront front;

    private TeamsCarrier(Assistant assistant, Records records, Outbox outbox, Directory directory, Clock clock) {
        this.records = records;
        this.adapter = TeamsAdapter.open(
                TeamsHouse.settings(teams.authority(), Brisk.TEMPO), records, TeamsHouse.identities(directory), clock);
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
            case Incoming.AskedOpenly(var id, var _, var text, var room) ->
                hand.sends(hand.in(thread(room), hand.mentioning(text)).put("id", id));
            case Incoming.Pointed(var id, var _, var words, var link) -> {
                meet(incoming.from());
                hand.goesOn(ELSEWHERE, hand.pointsAt(ELSEWHERE, words, link), id);
            }
        }
        awaitHandled();
    }

    /** The thread in which something is asked openly; what is said there is for the room. */
    private String thread(MemberId room) {
        String thread = "19:%s@thread.tacv2;messageid=1".formatted(room.value());
        rooms.put(address(thread), room);
        return thread;
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
        MemberId room = rooms.get(claimed.to());
        return bring(claimed, room == null ? chat(reader(claimed.to())) : thread(room));
    }

    private String chat(MemberId reader) {
        if (!users.containsKey(reader)) {
            meet(reader);
        }
        return user(reader).chat();
    }

    private Delivery bring(Claimed claimed, String chat) {
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
                .filter(each -> address(each.getValue().chat()).equals(to))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(rooms.getOrDefault(to, to));
    }

    private MemberId address(String conversation) {
        return Address.of(
                        new Place(FakeTeams.TENANT, teams.service(), conversation, Place.Kind.PERSONAL, FakeTeams.BOT))
                .written();
    }

    private void close() {
        front.close();
        adapter.close();
        teams.close();
    }
}
