package org.wardmate.slack;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.wardmate.slack.client.Address;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;

/** A chat in which everything goes through Slack: what people do as signed requests, what they read as posted blocks. */
public final class SlackCarrier implements Carrier {
    private static final CollectionName INBOX = new CollectionName("slack-inbox");
    private static final String ROOM = "C0ROOM";

    private final FakeSlack slack = FakeSlack.start().triggersLast(Duration.ofMinutes(1));
    private final Map<MemberId, String> users = new HashMap<>();
    private final Map<MemberId, MemberId> rooms = new HashMap<>();
    private final Assistant assistant;
    private final Records records;
    private final Clock clock;
    private final SlackAdapter adapter;
    private final SlackFront front;

    private SlackCarrier(Assistant assistant, Records records, Outbox outbox, Directory directory, Clock clock) {
        this.assistant = assistant;
        this.records = records;
        this.clock = clock;
        this.adapter = SlackAdapter.open(
                new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, null, null, slack.apiBaseUrl(), Brisk.TEMPO),
                records,
                SlackHouse.identities(directory),
                clock);
        adapter.receive(Core.of(assistant), new Voice(records, outbox, new SeenEvents(clock)));
        this.front = SlackFront.of(adapter);
    }

    /** One at a time: a new chat closes the one before. */
    public static final class Maker implements Carrier.Maker {
        private static @Nullable SlackCarrier last;

        @Override
        public synchronized Carrier make(
                Assistant assistant, Records records, Outbox outbox, Directory directory, Clock clock) {
            SlackCarrier before = last;
            if (before != null) {
                before.close();
            }
            SlackCarrier made = new SlackCarrier(assistant, records, outbox, directory, clock);
            last = made;
            return made;
        }
    }

    @Override
    public void carry(Incoming incoming) {
        Hand hand = new Hand(slack, front.events(), clock, user(incoming.from()));
        switch (incoming) {
            case Incoming.Joined _ -> hand.opensPane();
            case Incoming.Said(var id, var _, var text) -> hand.writes(text, id);
            case Incoming.Pressed(var _, var _, var action) -> hand.presses(action);
            case Incoming.Submitted(var _, var _, var form, var values) -> submit(hand, form, values);
            case Incoming.Attached(var _, var _, var files) -> files.forEach(file -> share(hand, file));
            case Incoming.AskedOpenly(var _, var _, var text, var room) -> mention(hand, text, room);
            // Which link Slack has for a message is its own affair, and tested by itself.
            case Incoming.Pointed _ -> assistant.receive(incoming);
        }
        Await.until(
                "handled",
                () -> records.<Boolean>reading(
                        reading -> reading.scan(Scan.all(INBOX)).isEmpty()));
    }

    /** In a thread of its own; what is said there is for the room. */
    private void mention(Hand hand, String text, MemberId room) {
        Post post = hand.mentions(ROOM, text);
        rooms.put(new Address.ThreadOf(FakeSlack.TEAM, ROOM, post.ts()).written(), room);
    }

    /** In its window, unless Slack would not let that be sent; the core then has it as from any other platform. */
    private void submit(Hand hand, String form, Map<String, List<String>> values) {
        Optional<JsonObject> window = slack.window(form);
        if (window.isEmpty() || !hand.sendsWindow(window.get(), values).isEmpty()) {
            hand.submits(form, values);
        }
    }

    private static void share(Hand hand, Upload file) {
        try (InputStream content = file.content().open()) {
            hand.shares(file.fileName(), content.readAllBytes(), "application/octet-stream");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String user(MemberId member) {
        return users.computeIfAbsent(member, id -> {
            String user = "U" + (100 + users.size());
            slack.add(user, SlackHouse.email(id.value()), FakeUser.Kind.MEMBER);
            return user;
        });
    }

    @Override
    public Delivery bring(Claimed claimed) {
        String channel = rooms.containsKey(claimed.to()) ? ROOM : FakeSlack.direct(user(reader(claimed.to())));
        int before = slack.said(channel).size();
        Delivery delivery = adapter.messenger().deliver(claimed);
        if (claimed.slot() == null) {
            List<Post> posts = slack.said(channel).stream().skip(before).toList();
            KeptWords.assertKept(claimed.message(), shown(reader(claimed.to()), posts));
        }
        return delivery;
    }

    /** What can be read in messages, and in the windows that open from them. */
    private List<String> shown(MemberId reader, List<Post> posts) {
        List<String> shown = new ArrayList<>();
        for (Post post : posts) {
            shown.add(post.read());
            for (JsonObject button : post.ofType("button")) {
                if (button.get("action_id").getAsString().equals("open")) {
                    shown.add(opened(reader, button));
                }
            }
        }
        return shown;
    }

    private String opened(MemberId reader, JsonObject button) {
        int before = slack.windows().size();
        new Hand(slack, front.events(), clock, user(reader)).presses(button);
        Await.until("a window", () -> slack.windows().size() > before);
        return Post.read(slack.windows().getLast());
    }

    /** Those whom the directory does not know are addressed as Slack names them. */
    @Override
    public MemberId reader(MemberId to) {
        String[] parts = to.value().split(":", -1);
        return users.entrySet().stream()
                .filter(each -> parts.length == 4 && each.getValue().equals(parts[3]))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(rooms.getOrDefault(to, to));
    }

    private void close() {
        front.close();
        adapter.close();
        slack.close();
    }
}
