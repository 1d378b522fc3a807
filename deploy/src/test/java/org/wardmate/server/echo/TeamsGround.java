package org.wardmate.server.echo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.wardmate.assistant.Broadcasting;
import org.wardmate.storage.Records;
import org.wardmate.teams.TeamsSettings;
import org.wardmate.teams.client.Seating;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;
import org.wardmate.teams.fake.Fault;
import org.wardmate.teams.fake.Hand;
import org.wardmate.teams.fake.Post;
import org.wardmate.teams.fake.Tokens;

/** A local Teams. */
final class TeamsGround implements Ground {
    /** How a message begins that may have come before. */
    static final String AGAIN = "You may have seen this already.";

    private final FakeTeams teams = FakeTeams.start();
    private final List<FakeUser> users = new ArrayList<>();

    @Override
    public void add(int members) {
        for (int member = 0; member < members; member++) {
            users.add(
                    teams.add("m" + member, Broadcasting.member(0, member) + "@sample.example", FakeUser.Kind.MEMBER));
        }
    }

    /** They are in a team that Wardmate was put into. */
    @Override
    public void meet(Records records, int members) {
        for (int member = 0; member < members; member++) {
            Seating.meet(records, Broadcasting.member(0, member), teams, users.get(member));
        }
    }

    @Override
    public void seat(Records records, int members) {
        for (int member = 0; member < members; member++) {
            Seating.seat(records, Broadcasting.member(0, member), teams, users.get(member));
        }
    }

    @Override
    public void limited() {
        teams.limited();
    }

    @Override
    public void befalls(Supplier<Fate> fates) {
        teams.weather((call, _) -> call.equals("send") ? fault(fates.get()) : Fault.NONE);
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
        return TeamsEcho.class;
    }

    @Override
    public String address() {
        return teams.authority();
    }

    @Override
    public String event(EchoProcess to, int member, String words) {
        return new Hand(teams, to.address(), users.get(member)).message(words).toString();
    }

    @Override
    public boolean isTaken(EchoProcess by, String event) {
        return Hand.send(by.address(), event, "Bearer " + Tokens.good(teams.service()))
                        .statusCode()
                == 200;
    }

    @Override
    public List<String> said(int member) {
        return teams.said(users.get(member).chat()).stream().map(Post::read).toList();
    }

    @Override
    public int conversations() {
        return teams.conversations().size();
    }

    @Override
    public int refusals() {
        return teams.calls("too many");
    }

    @Override
    public double permitted() {
        return 1000.0 / TeamsSettings.TEMPO.workspace().between().toMillis();
    }

    @Override
    public void close() {
        teams.close();
    }
}
