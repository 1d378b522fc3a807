package org.wardmate.slack.inbound;

import com.slack.api.bolt.App;
import org.wardmate.relay.Core;
import org.wardmate.relay.Inbox;
import org.wardmate.relay.Turns;
import org.wardmate.relay.Voice;
import org.wardmate.slack.client.Files;
import org.wardmate.slack.client.People;
import org.wardmate.slack.client.Seats;
import org.wardmate.slack.client.Windows;
import org.wardmate.slack.client.Workspaces;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/** All that comes from Slack, from the moment it is taken until it was handled. */
public final class Receiving implements AutoCloseable {
    private final Turns<Arrival> turns;
    private final Inbox<Arrival> inbox;

    private static final Shelf<Arrival> SHELF =
            new Shelf<>("slack-inbox", Shape.of("slack-arrival", Arrival.class).choosing(Arrival.class));

    /** Who everybody is, where they sit, what they send and fill in. */
    public record Members(People people, Seats seats, Files files, Windows windows, Workspaces workspaces) {}

    private Receiving(Turns<Arrival> turns, Inbox<Arrival> inbox) {
        this.turns = turns;
        this.inbox = inbox;
    }

    /** Begins with what was taken and not handled before the last stop; Bolt hands over what comes from now on. */
    public static Receiving begin(App app, Records records, Members members, Rooms rooms, Core core, Voice voice) {
        Forms forms = new Forms(members.windows(), members.people(), voice);
        MemberTurns memberTurns =
                new MemberTurns(core, new MemberTurns.Around(members.seats(), rooms, members.files(), forms), voice);
        Reception reception = new Reception(members.people(), memberTurns, voice);
        Turns<Arrival> turns = new Turns<>("slack-turns", Arrival::from, reception);
        Inbox<Arrival> inbox = Inbox.open(records, SHELF, turns::wake);
        new Listening(inbox::keep, forms::missing, members.workspaces()).on(app);
        turns.begin(inbox);
        return new Receiving(turns, inbox);
    }

    /** Takes no more, lets those at work finish, and leaves the rest for the next start. */
    @Override
    public void close() {
        turns.close();
        inbox.close();
    }
}
