package org.wardmate.teams.inbound;

import java.io.InputStream;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Courier;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Taken;
import org.wardmate.relay.Voice;
import org.wardmate.teams.client.Files;
import org.wardmate.teams.client.People;
import org.wardmate.teams.client.Places;
import org.wardmate.teams.client.Sayings;
import org.wardmate.teams.client.Seat;
import org.wardmate.teams.client.Seats;

/** What members do, as the assistant understands it. */
final class MemberTurns {
    private static final Logger LOG = LoggerFactory.getLogger(MemberTurns.class);
    private static final Courier COURIER = new Courier("Teams");
    private static final Taken DONE = new Taken.Done();
    private static final int TRIES_TO_MEET = 3;

    private final Core core;
    private final Rooms rooms;
    private final Files files;
    private final Voice voice;

    /** Where people sit, and where they meet. */
    record Rooms(Seats seats, Places places, People people) {}

    MemberTurns(Core core, Rooms rooms, Files files, Voice voice) {
        this.core = core;
        this.rooms = rooms;
        this.files = files;
        this.voice = voice;
    }

    Taken take(Arrival arrival, MemberId member, int attempt) {
        sit(arrival, member);
        return switch (arrival) {
            case Arrival.Wrote wrote -> said(wrote.eventId(), member, wrote.text());
            case Arrival.Shared shared -> brought(shared, member, attempt);
            case Arrival.Mentioned mentioned -> asked(mentioned, member);
            case Arrival.Pressed pressed -> {
                core.receive(new Incoming.Pressed(pressed.eventId(), member, pressed.action()));
                yield DONE;
            }
            case Arrival.Submitted form -> {
                core.receive(new Incoming.Submitted(form.eventId(), member, form.form(), form.values()));
                yield DONE;
            }
            case Arrival.Pointed pointed -> {
                core.receive(new Incoming.Pointed(pointed.eventId(), member, pointed.words(), pointed.link()));
                yield DONE;
            }
            case Arrival.Opened opened -> opened(opened, member);
            case Arrival.Closed _ -> {
                rooms.seats().left(member);
                yield DONE;
            }
            case Arrival.Brought brought -> met(brought, attempt);
        };
    }

    /** Whoever runs their Teams may have put Wardmate there for them; that says not that they are there. */
    private void sit(Arrival arrival, MemberId member) {
        switch (arrival) {
            case Arrival.Closed _ -> {}
            case Arrival.Opened _, Arrival.Brought _ -> rooms.seats().met(member, arrival.from(), arrival.at());
            case Arrival.Wrote _,
                    Arrival.Shared _,
                    Arrival.Mentioned _,
                    Arrival.Pressed _,
                    Arrival.Submitted _,
                    Arrival.Pointed _ -> rooms.seats().heard(member, arrival.from(), arrival.at());
        }
    }

    private Taken said(String eventId, MemberId member, String text) {
        if (!text.isBlank()) {
            core.receive(new Incoming.Said(eventId, member, text));
        }
        return DONE;
    }

    private Taken asked(Arrival.Mentioned mentioned, MemberId member) {
        String text = mentioned.text().isBlank() ? "help" : mentioned.text();
        MemberId room = rooms.places().note(mentioned.at()).written();
        core.receive(new Incoming.AskedOpenly(mentioned.eventId(), member, text, room));
        return DONE;
    }

    private Taken brought(Arrival.Shared shared, MemberId member, int attempt) {
        String id = shared.eventId();
        Courier.Brought brought =
                COURIER.bring(shared.files(), file -> opened(shared.at().service(), file), attempt, uploads -> {
                    // Under one name for all files, so that it is said once in some days and not after each; and first,
                    // so that the question that the member is at stands last.
                    voice.say("teams-copy-remains", member, Sayings.FILE_COPY_REMAINS);
                    core.receive(new Incoming.Attached(id + ":files", member, uploads));
                });
        return switch (brought) {
            case Courier.Brought.Later(var pause) -> new Taken.Later(pause);
            case Courier.Brought.All(var missing) -> {
                if (missing) {
                    voice.say(id, member, Sayings.FILE_NOT_FETCHED);
                }
                yield said(id, member, shared.text());
            }
        };
    }

    private Outcome<InputStream> opened(String service, SharedFile file) {
        return switch (file.kind()) {
            case PICTURE -> files.picture(service, file.url());
            case ATTACHED -> files.attached(file.url());
        };
    }

    /** Teams tells of an installation twice, in two ways; one welcome is enough. */
    private Taken opened(Arrival.Opened opened, MemberId member) {
        if (rooms.seats().find(member).filter(Seat::greeted).isEmpty()) {
            core.receive(new Incoming.Joined(opened.eventId(), member));
            rooms.seats().welcomed(member);
        }
        return DONE;
    }

    /** Whoever is in a team where Wardmate is can be written to, even if they never wrote. */
    private Taken met(Arrival.Brought brought, int attempt) {
        Outcome<Integer> met = rooms.people().meet(brought.at());
        if (met instanceof Outcome.NotNow<Integer>(var pause) && attempt < TRIES_TO_MEET) {
            return new Taken.Later(pause);
        }
        if (met instanceof Outcome.Unsure<Integer> && attempt < TRIES_TO_MEET) {
            return new Taken.Later(Duration.ofSeconds(5));
        }
        LOG.info("Wardmate was put into {}: {}.", brought.at(), met);
        return DONE;
    }
}
