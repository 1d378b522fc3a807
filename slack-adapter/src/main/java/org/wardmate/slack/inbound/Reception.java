package org.wardmate.slack.inbound;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.relay.Mishaps;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;
import org.wardmate.relay.Taken;
import org.wardmate.relay.Turns;
import org.wardmate.relay.Voice;
import org.wardmate.slack.client.Address;
import org.wardmate.slack.client.People;
import org.wardmate.slack.client.Sayings;
import org.wardmate.slack.client.Who;

/** Receives whoever did something: members are handed to the assistant, all others are told why not. */
final class Reception implements Turns.Taker<Arrival> {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final People people;
    private final MemberTurns members;
    private final Voice voice;

    Reception(People people, MemberTurns members, Voice voice) {
        this.people = people;
        this.members = members;
        this.voice = voice;
    }

    @Override
    public Taken take(Arrival arrival, int attempt) {
        try {
            return switch (people.identify(arrival.from())) {
                case Done<Who>(var who) -> met(arrival, who, attempt);
                case NotNow<Who>(var pause) -> new Taken.Later(pause);
                case Unsure<Who>() -> new Taken.Later(Mishaps.pause(attempt));
                case Refused<Who>(var error) -> {
                    LOG.warn("Nobody can be found out about {}: {}.", arrival.from(), error);
                    yield new Taken.Done();
                }
            };
        } catch (RuntimeException e) {
            return Mishaps.failed(
                    arrival.from(),
                    attempt,
                    e,
                    reference -> voice.say(
                            arrival.eventId() + ":mishap",
                            new Address.Person(arrival.from()).written(),
                            Sayings.mishap(reference)));
        }
    }

    private Taken met(Arrival arrival, Who who, int attempt) {
        return switch (who) {
            case Who.Known(var member) -> members.take(arrival, member, attempt);
            case Who.Unknown() -> refused(arrival, Sayings.UNKNOWN);
            case Who.Guest() -> refused(arrival, Sayings.GUEST);
            case Who.Stranger() -> refused(arrival, Sayings.STRANGER);
            case Who.Nobody() -> new Taken.Done();
        };
    }

    private Taken refused(Arrival arrival, String words) {
        switch (arrival) {
            case Arrival.OpenedHome _, Arrival.OpenedChat _ -> {
                // They have only looked; nobody is written to for that.
            }
            case Arrival.Wrote _,
                    Arrival.Shared _,
                    Arrival.Mentioned _,
                    Arrival.Commanded _,
                    Arrival.Pressed _,
                    Arrival.Submitted _,
                    Arrival.Opened _,
                    Arrival.Gave _,
                    Arrival.AskedAtHome _,
                    Arrival.Pointed _ ->
                voice.say(arrival.eventId(), new Address.Person(arrival.from()).written(), words);
        }
        return new Taken.Done();
    }
}
