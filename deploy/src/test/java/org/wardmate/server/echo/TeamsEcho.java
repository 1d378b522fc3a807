package org.wardmate.server.echo;

import org.wardmate.storage.Records;
import org.wardmate.teams.TeamsAdapter;
import org.wardmate.teams.TeamsFront;
import org.wardmate.teams.TeamsHouse;
import org.wardmate.teams.TeamsSettings;

/** An {@link Echo} in Teams, in a process that can be killed. Arguments: those of a {@link Life}. */
final class TeamsEcho {
    private TeamsEcho() {}

    public static void main(String[] arguments) {
        Life life = Life.read(arguments);
        Records records = life.records();
        TeamsSettings settings = TeamsHouse.settings(life.address(), life.tempo(TeamsSettings.TEMPO));
        TeamsAdapter adapter =
                TeamsAdapter.open(settings, records, TeamsHouse.identities(new Everybody()), life.clock());
        Echo echo = Echo.begin(life, records, adapter.messenger());
        adapter.receive(echo, echo.voice());
        EchoProcess.ready(TeamsFront.of(adapter).messages());
    }
}
