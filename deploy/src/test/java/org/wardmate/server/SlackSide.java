package org.wardmate.server;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Brisk;
import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackFront;
import org.wardmate.slack.SlackHouse;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.slack.fake.FakeUser;
import org.wardmate.slack.fake.Hand;
import org.wardmate.slack.fake.Post;
import org.wardmate.storage.Records;

/** Members in a local Slack; each does what they do by a signed request. */
final class SlackSide implements Side {
    final FakeSlack slack = FakeSlack.start().triggersLast(Duration.ofMinutes(1));
    final SlackAdapter adapter;
    private final SlackFront front;
    private final Clock clock;

    SlackSide(Records records, Directory directory, Clock clock) {
        this.clock = clock;
        this.adapter = SlackAdapter.open(
                new SlackSettings(FakeSlack.SECRET, FakeSlack.TOKEN, null, null, slack.apiBaseUrl(), Brisk.TEMPO),
                records,
                SlackHouse.identities(new Residents(directory, this::isFor)),
                clock);
        this.front = SlackFront.of(adapter);
    }

    @Override
    public boolean isFor(Member member) {
        return member.contact().slackTeam().equals(FakeSlack.TEAM);
    }

    @Override
    public void moveIn(Member member) {
        slack.add(user(member.id()), member.contact().email(), FakeUser.Kind.MEMBER);
    }

    @Override
    public void carry(Incoming incoming) {
        Hand hand = new Hand(slack, front.events(), clock, user(incoming.from()));
        switch (incoming) {
            case Incoming.Said(var id, var _, var text) -> hand.writes(text, id);
            case Incoming.Pressed(var _, var _, var action) -> hand.presses(action);
            case Incoming.Submitted(var _, var _, var form, var values) -> hand.submits(form, values);
            default -> throw new IllegalArgumentException("Nobody does that in Slack here: " + incoming);
        }
    }

    @Override
    public String read(MemberId member) {
        return slack.said(FakeSlack.direct(user(member))).stream()
                .map(Post::read)
                .collect(Collectors.joining("\n"));
    }

    /** Their account is closed. */
    @Override
    public void shut(Member member) {
        slack.add(user(member.id()), member.contact().email(), FakeUser.Kind.DEACTIVATED);
    }

    private static String user(MemberId member) {
        return "U0" + member.value().toUpperCase(Locale.ROOT).replace("-", "");
    }

    @Override
    public void close() {
        front.close();
        adapter.close();
        slack.close();
    }
}
