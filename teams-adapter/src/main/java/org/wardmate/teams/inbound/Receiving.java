package org.wardmate.teams.inbound;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.relay.Core;
import org.wardmate.relay.Inbox;
import org.wardmate.relay.Turns;
import org.wardmate.relay.Voice;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.teams.client.TeamsClient;
import tools.jackson.databind.JsonNode;

/** All that comes from Teams, from the moment it is taken until it was handled. */
public final class Receiving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private static final Shelf<Arrival> SHELF =
            new Shelf<>("teams-inbox", Shape.of("teams-arrival", Arrival.class).choosing(Arrival.class));

    private final Turns<Arrival> turns;
    private final Inbox<Arrival> inbox;
    private final Typing typing;

    private Receiving(Turns<Arrival> turns, Inbox<Arrival> inbox, Typing typing) {
        this.turns = turns;
        this.inbox = inbox;
        this.typing = typing;
    }

    /** Begins with what was taken and not handled before the last stop. */
    public static Receiving begin(TeamsClient client, Records records, Core core, Voice voice) {
        MemberTurns.Rooms rooms = new MemberTurns.Rooms(client.seats(), client.places(), client.people());
        MemberTurns members = new MemberTurns(core, rooms, client.files(), voice);
        Typing typing = new Typing(client.posts()::typing);
        Reception reception = new Reception(client.people(), client.places(), members, voice, typing);
        Turns<Arrival> turns = new Turns<>("teams-turns", Arrival::from, reception);
        Inbox<Arrival> inbox = Inbox.open(records, SHELF, turns::wake);
        turns.begin(inbox);
        return new Receiving(turns, inbox, typing);
    }

    /** Takes an activity of which it is known that Teams sent it: keeps it, and says that it did. */
    public Heard take(JsonNode activity) {
        boolean isInvoke = activity.path("type").asString().equals("invoke");
        if (isInvoke && !activity.path("name").asString("").equals("adaptiveCard/action")) {
            return Heard.FOREIGN;
        }
        Optional<Arrival> arrival;
        try {
            arrival = Gestures.read(activity);
        } catch (RuntimeException e) {
            LOG.warn("A request from Teams lacks what it must have: {}", String.valueOf(e.getMessage()));
            return Heard.UNREADABLE;
        }
        if (arrival.isEmpty()) {
            return Heard.NOTHING;
        }
        if (!inbox.keep(arrival.get())) {
            return Heard.NOT_KEPT;
        }
        return isInvoke ? Heard.PRESSED : Heard.TAKEN;
    }

    /** Takes no more, lets those at work finish, and leaves the rest for the next start. */
    @Override
    public void close() {
        turns.close();
        inbox.close();
        typing.close();
    }
}
