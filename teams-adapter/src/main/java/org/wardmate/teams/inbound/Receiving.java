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
import org.wardmate.teams.client.People;
import org.wardmate.teams.client.TeamsClient;
import tools.jackson.databind.JsonNode;

/** All that comes from Teams, from the moment it is taken until it was handled. */
public final class Receiving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

    private static final Shelf<Arrival> SHELF =
            new Shelf<>("teams-inbox", Shape.of("teams-arrival", Arrival.class).choosing(Arrival.class));

    private final People people;
    private final Turns<Arrival> turns;
    private final Inbox<Arrival> inbox;
    private final Typing typing;

    private Receiving(People people, Turns<Arrival> turns, Inbox<Arrival> inbox, Typing typing) {
        this.people = people;
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
        return new Receiving(client.people(), turns, inbox, typing);
    }

    /** Takes an activity of which it is known that Teams sent it: keeps it, and says that it did. */
    public Heard take(JsonNode activity) {
        boolean isInvoke = activity.path("type").asString().equals("invoke");
        if (isInvoke
                && !Pointing.isOne(activity)
                && !activity.path("name").asString("").equals("adaptiveCard/action")) {
            return Heard.FOREIGN;
        }
        Optional<Arrival> arrival;
        try {
            arrival = Pointing.isOne(activity) ? Optional.of(Pointing.read(activity)) : Gestures.read(activity);
        } catch (RuntimeException e) {
            LOG.warn("A request from Teams lacks what it must have: {}", String.valueOf(e.getMessage()));
            return Heard.UNREADABLE;
        }
        if (arrival.isEmpty()) {
            return Heard.NOTHING;
        }
        if (arrival.get() instanceof Arrival.Pointed pointed) {
            return pointed(pointed, Pointing.onlyAsks(activity));
        }
        return kept(arrival.get(), isInvoke ? Heard.PRESSED : Heard.TAKEN);
    }

    /** Where the message stands Teams may not be asked who somebody is, and they may not be told there. */
    private Heard pointed(Arrival.Pointed pointed, boolean onlyAsks) {
        if (people.known(pointed.from()).isEmpty()) {
            return Heard.NOT_MET;
        }
        return onlyAsks ? Heard.POINTING : kept(pointed, Heard.POINTED);
    }

    private Heard kept(Arrival arrival, Heard heard) {
        return inbox.keep(arrival) ? heard : Heard.NOT_KEPT;
    }

    /** Takes no more, lets those at work finish, and leaves the rest for the next start. */
    @Override
    public void close() {
        turns.close();
        inbox.close();
        typing.close();
    }
}
