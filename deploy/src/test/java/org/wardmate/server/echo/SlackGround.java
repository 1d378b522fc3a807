package org.wardmate.server.echo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.client.Seats;
import org.wardmate.slack.client.SlackUser;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;
import org.wardmate.slack.fake.Weather.Fault;
import org.wardmate.storage.Records;

/** A local Slack. */
final class SlackGround implements Ground {
    final FakeSlack slack = FakeSlack.start();

    @Override
    public void add(int members) {
        for (int member = 0; member < members; member++) {
            slack.add(user(member), Broadcasting.member(0, member) + "@sample.example", FakeUser.Kind.MEMBER);
        }
    }

    /** Slack says who they are when it is asked. */
    @Override
    public void meet(Records records, int members) {}

    @Override
    public void seat(Records records, int members) {
        Seats seats = new Seats(records);
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int member = 0; member < members; member++) {
                open(client, user(member));
                String channel = FakeSlack.direct(user(member));
                seats.change(
                        Broadcasting.member(0, member),
                        new SlackUser(FakeSlack.TEAM, user(member)),
                        seat -> seat.at(channel, null));
            }
        }
    }

    private void open(HttpClient client, String user) {
        HttpRequest open = HttpRequest.newBuilder(URI.create(slack.apiBaseUrl() + "conversations.open"))
                .header("Authorization", "Bearer " + FakeSlack.TOKEN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("users=" + URLEncoder.encode(user, StandardCharsets.UTF_8)))
                .build();
        try {
            client.send(open, HttpResponse.BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void limited() {
        slack.limited();
    }

    @Override
    public void befalls(Supplier<Fate> fates) {
        slack.weather((method, _) -> method.equals("chat.postMessage") ? fault(fates.get()) : Fault.NONE);
    }

    private static Fault fault(Fate fate) {
        return switch (fate) {
            case TAKEN -> Fault.NONE;
            case LOST_BEFORE -> Fault.DROPPED_BEFORE;
            case TAKEN_AND_NOT_TOLD -> Fault.DROPPED_AFTER;
        };
    }

    @Override
    public Class<?> echo() {
        return SlackEcho.class;
    }

    @Override
    public String address() {
        return slack.apiBaseUrl();
    }

    @Override
    public String event(EchoProcess to, int member, String words) {
        return new Hand(slack, to.address(), to.clock(), user(member)).written(words);
    }

    @Override
    public boolean isTaken(EchoProcess by, String event) {
        String timestamp = Long.toString(by.clock().instant().getEpochSecond());
        byte[] body = event.getBytes(StandardCharsets.UTF_8);
        return Hand.send(by.address(), body, "application/json", timestamp, Hand.signed(timestamp, event))
                        .statusCode()
                == 200;
    }

    @Override
    public List<String> said(int member) {
        return slack.said(FakeSlack.direct(user(member))).stream()
                .map(Post::read)
                .toList();
    }

    @Override
    public int conversations() {
        return slack.channels().size();
    }

    @Override
    public int refusals() {
        return slack.calls("too many");
    }

    @Override
    public double permitted() {
        return 1000.0 / SlackSettings.TEMPO.workspace().between().toMillis();
    }

    private static String user(int member) {
        return "U0MEMBER" + member;
    }

    @Override
    public void close() {
        slack.close();
    }
}
