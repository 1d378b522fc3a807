package org.wardmate.teams.inbound;

import java.util.Optional;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Mishaps;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;
import org.wardmate.relay.Taken;
import org.wardmate.relay.Turns;
import org.wardmate.relay.Voice;
import org.wardmate.teams.client.Connector;
import org.wardmate.teams.client.People;
import org.wardmate.teams.client.Places;
import org.wardmate.teams.client.Sayings;
import org.wardmate.teams.client.Who;

/** Receives whoever did something: members are handed to the assistant, all others are told why not. */
final class Reception implements Turns.Taker<Arrival> {
    private final People people;
    private final Places places;
    private final MemberTurns members;
    private final Voice voice;
    private final Typing typing;

    Reception(People people, Places places, MemberTurns members, Voice voice, Typing typing) {
        this.people = people;
        this.places = places;
        this.members = members;
        this.voice = voice;
        this.typing = typing;
    }

    @Override
    public Taken take(Arrival arrival, int attempt) {
        try {
            return arrival instanceof Arrival.Pointed
                    ? taken(arrival, attempt)
                    : typing.during(arrival.at(), () -> taken(arrival, attempt));
        } catch (RuntimeException e) {
            return Mishaps.failed(
                    arrival.from(),
                    attempt,
                    e,
                    reference -> say(arrival.eventId() + ":mishap", arrival, Sayings.mishap(reference)));
        }
    }

    private Taken taken(Arrival arrival, int attempt) {
        return switch (people.identify(arrival.from(), arrival.at())) {
            case Done<Who>(var who) -> met(arrival, who, attempt);
            case NotNow<Who>(var pause) -> new Taken.Later(pause);
            case Unsure<Who>() -> new Taken.Later(Mishaps.pause(attempt));
            // Once the secret is set right it goes on; nothing that was acknowledged is dropped for that.
            case Refused<Who>(var error)
            when error.equals(Connector.NO_TOKEN) -> new Taken.Later(Mishaps.pause(attempt));
            case Refused<Who>(var error) -> throw new IllegalStateException("Teams does not say who that is: " + error);
        };
    }

    private Taken met(Arrival arrival, Who who, int attempt) {
        return switch (who) {
            case Who.Known(var member) -> members.take(arrival, member, attempt);
            case Who.Unknown() -> refused(arrival, Sayings.UNKNOWN);
            case Who.Guest() -> refused(arrival, Sayings.GUEST);
            case Who.Stranger() -> refused(arrival, Sayings.STRANGER);
        };
    }

    private Taken refused(Arrival arrival, String words) {
        switch (arrival) {
            case Arrival.Closed _, Arrival.Brought _, Arrival.Pointed _ -> {
                // They have said nothing, or nothing may be said where they are.
            }
            // Teams tells of it twice, under two ids.
            case Arrival.Opened opened -> say("opened:" + opened.at().conversation(), arrival, words);
            case Arrival.Wrote _, Arrival.Shared _, Arrival.Mentioned _, Arrival.Pressed _, Arrival.Submitted _ ->
                say(arrival.eventId(), arrival, words);
        }
        return new Taken.Done();
    }

    private void say(String eventId, Arrival arrival, String words) {
        address(arrival).ifPresent(to -> voice.say(eventId, to, words));
    }

    private Optional<MemberId> address(Arrival arrival) {
        return arrival instanceof Arrival.Pointed
                ? people.known(arrival.from())
                : Optional.of(places.note(arrival.at()).written());
    }
}
