package org.wardmate.server.echo;

import org.wardmate.slack.SlackAdapter;
import org.wardmate.slack.SlackFront;
import org.wardmate.slack.SlackHouse;
import org.wardmate.slack.SlackSettings;
import org.wardmate.slack.fake.FakeSlack;
import org.wardmate.storage.Records;

/** An {@link Echo} in Slack, in a process that can be killed. Arguments: those of a {@link Life}. */
final class SlackEcho {
    private SlackEcho() {}

    public static void main(String[] arguments) {
        Life life = Life.read(arguments);
        Records records = life.records();
        SlackSettings settings = new SlackSettings(
                FakeSlack.SECRET, FakeSlack.TOKEN, null, null, life.address(), life.tempo(SlackSettings.TEMPO));
        SlackAdapter adapter =
                SlackAdapter.open(settings, records, SlackHouse.identities(new Everybody()), life.clock());
        Echo echo = Echo.begin(life, records, adapter.messenger());
        adapter.receive(echo, echo.voice());
        EchoProcess.ready(SlackFront.of(adapter).events());
    }
}
