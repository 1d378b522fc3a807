package org.wardmate.teams.inbound;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.people.MemberId;
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
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private static final int TRIES = 8;

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
            return typing.during(arrival.at(), () -> taken(arrival, attempt));
        } catch (RuntimeException e) {
            return failed(arrival, attempt, e);
        }
    }

    private Taken taken(Arrival arrival, int attempt) {
        return switch (people.identify(arrival.from(), arrival.at())) {
            case Done<Who>(var who) -> met(arrival, who, attempt);
            case NotNow<Who>(var pause) -> new Taken.Later(pause);
            case Unsure<Who>() -> new Taken.Later(pause(attempt));
            // Once the secret is set right it goes on; nothing that was acknowledged is dropped for that.
            case Refused<Who>(var error) when error.equals(Connector.NO_TOKEN) -> new Taken.Later(pause(attempt));
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
            case Arrival.Closed _, Arrival.Brought _ -> {
                // They have said nothing; nobody is written to for that.
            }
            // Teams tells of it twice, under two ids.
            case Arrival.Opened opened -> voice.say("opened:" + opened.at().conversation(), address(arrival), words);
            case Arrival.Wrote _, Arrival.Shared _, Arrival.Mentioned _, Arrival.Pressed _, Arrival.Submitted _ ->
                voice.say(arrival.eventId(), address(arrival), words);
        }
        return new Taken.Done();
    }

    private MemberId address(Arrival arrival) {
        return places.note(arrival.at()).written();
    }

    /** What fails again and again is given up with a word, for everything else the person does waits behind it. */
    private Taken failed(Arrival arrival, int attempt, RuntimeException failure) {
        if (attempt < TRIES) {
            LOG.warn("Attempt {} to handle something from {} failed.", attempt, arrival.from(), failure);
            return new Taken.Later(pause(attempt));
        }
        String reference = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 32)
                .toUpperCase(Locale.ROOT);
        LOG.error("Something from {} was given up, reference {}.", arrival.from(), reference, failure);
        try {
            voice.say(arrival.eventId() + ":mishap", address(arrival), Sayings.mishap(reference));
            return new Taken.Done();
        } catch (RuntimeException e) {
            // Not even that can be kept: the disk may be full, and the arrival stays where it is until it is not.
            return new Taken.Later(pause(attempt));
        }
    }

    private static Duration pause(int attempt) {
        long millis = 500L << Math.min(attempt, 7);
        return Duration.ofMillis(millis + ThreadLocalRandom.current().nextLong(millis / 4));
    }
}
