package org.wardmate.server;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Brisk;
import org.wardmate.storage.Records;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.TeamsFront;
import org.wardmate.teams.TeamsHouse;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;

/** Members in a local Teams, all in a team that Wardmate was put into; each does what they do by a signed request. */
final class TeamsSide implements Side {
    final FakeTeams teams = FakeTeams.start();
    final TeamsAdapter adapter;
    private final TeamsFront front;
    private final Map<MemberId, FakeUser> users = new HashMap<>();

    TeamsSide(Records records, Directory directory, Clock clock) {
        this.adapter = TeamsAdapter.open(
                TeamsHouse.settings(teams.authority(), Brisk.TEMPO),
                records,
                TeamsHouse.identities(new Residents(directory, this::isFor)),
                clock);
        this.front = TeamsFront.of(adapter);
    }

    @Override
    public boolean isFor(Member member) {
        return member.contact().teamsTenant().equals(FakeTeams.TENANT);
    }

    @Override
    public void moveIn(Member member) {
        users.put(member.id(), teams.add(member.id().value(), member.contact().email(), FakeUser.Kind.MEMBER));
        hand(member.id()).brings("19:team@thread.tacv2");
    }

    @Override
    public void carry(Incoming incoming) {
        Hand hand = hand(incoming.from());
        switch (incoming) {
            case Incoming.Said(var id, var _, var text) -> hand.writes(text, id);
            case Incoming.Pressed(var _, var _, var action) -> hand.presses(action);
            case Incoming.Submitted(var _, var _, var form, var values) -> hand.submits(form, values);
            default -> throw new IllegalArgumentException("Nobody does that in Teams here: " + incoming);
        }
    }

    @Override
    public String read(MemberId member) {
        return teams.said(chat(member)).stream().map(Post::read).collect(Collectors.joining("\n"));
    }

    /** They switched Wardmate off. */
    @Override
    public void shut(Member member) {
        teams.refusesIn(chat(member.id()), 403, "BotDisabledByUser");
    }

    private Hand hand(MemberId member) {
        return new Hand(teams, front.messages(), user(member));
    }

    private String chat(MemberId member) {
        return user(member).chat();
    }

    private FakeUser user(MemberId member) {
        FakeUser user = users.get(member);
        if (user == null) {
            throw new IllegalArgumentException(member + " is not in Teams.");
        }
        return user;
    }

    @Override
    public void close() {
        front.close();
        adapter.close();
        teams.close();
    }
}
