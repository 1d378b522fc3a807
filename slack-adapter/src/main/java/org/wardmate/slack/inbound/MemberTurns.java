package org.wardmate.slack.inbound;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Core;
import org.wardmate.relay.Courier;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Taken;
import org.wardmate.relay.Voice;
import org.wardmate.slack.client.Address;
import org.wardmate.slack.client.Files;
import org.wardmate.slack.client.Sayings;
import org.wardmate.slack.client.Seat;
import org.wardmate.slack.client.Seats;
import org.wardmate.slack.client.SlackUser;

/** What members do, as the assistant understands it. */
final class MemberTurns {
    private static final String REPORT = "report";
    private static final Courier COURIER = new Courier("Slack");
    private static final Taken DONE = new Taken.Done();

    private final Core core;
    private final Seats seats;
    private final Rooms rooms;
    private final Files files;
    private final Forms forms;
    private final Voice voice;

    /** Places in Slack other than the conversation. */
    record Around(Seats seats, Rooms rooms, Files files, Forms forms) {}

    MemberTurns(Core core, Around around, Voice voice) {
        this.core = core;
        this.seats = around.seats();
        this.rooms = around.rooms();
        this.files = around.files();
        this.forms = around.forms();
        this.voice = voice;
    }

    Taken take(Arrival arrival, MemberId member, int attempt) {
        return switch (arrival) {
            case Arrival.Wrote(var id, var from, var channel, var thread, var text) -> {
                sit(member, from, channel, thread);
                yield said(id, member, text);
            }
            case Arrival.Shared shared -> {
                sit(member, shared.from(), shared.channel(), shared.thread());
                yield brought(
                        shared, member, shared.files(), attempt, () -> said(shared.eventId(), member, shared.text()));
            }
            case Arrival.Mentioned(var id, var from, var channel, var thread, var text) ->
                asked(id, member, text, new Address.ThreadOf(from.team(), channel, thread));
            case Arrival.Commanded commanded -> commanded(commanded, member);
            case Arrival.Pressed(var id, var from, var action, var atHome) -> {
                core.receive(new Incoming.Pressed(id, member, action));
                yield atHome ? answeredAtHome(from, member) : DONE;
            }
            case Arrival.Opened opened -> {
                forms.open(opened, member);
                yield DONE;
            }
            case Arrival.Gave gave -> brought(gave, member, gave.files(), attempt, () -> DONE);
            case Arrival.Submitted form -> {
                forms.sent(member, form.form());
                core.receive(new Incoming.Submitted(form.eventId(), member, form.form(), form.values()));
                yield brought(form, member, form.files(), attempt, () -> DONE);
            }
            case Arrival.AskedAtHome(var id, var from, var text) -> {
                said(id, member, text);
                yield answeredAtHome(from, member);
            }
            case Arrival.OpenedChat(var id, var from, var channel, var thread) ->
                opened(id, member, from, channel, thread);
            case Arrival.OpenedHome(var _, var from) -> home(from, member, "", attempt);
            case Arrival.Pointed pointed -> pointed(pointed, member, attempt);
        };
    }

    private void sit(MemberId member, SlackUser from, String channel, @Nullable String thread) {
        seats.change(member, from, seat -> seat.at(channel, thread));
    }

    private Taken said(String eventId, MemberId member, String text) {
        if (!text.isBlank()) {
            core.receive(new Incoming.Said(eventId, member, text));
        }
        return DONE;
    }

    private Taken asked(String eventId, MemberId member, String text, Address room) {
        core.receive(new Incoming.AskedOpenly(eventId, member, text.isBlank() ? "help" : text, room.written()));
        return DONE;
    }

    private Taken commanded(Arrival.Commanded commanded, MemberId member) {
        Address aside = rooms.aside(commanded.from(), commanded.eventId(), commanded.answerUrl());
        if (commanded.command().equals("/report-abuse")) {
            core.receive(new Incoming.Said(commanded.eventId(), member, REPORT));
            voice.say(commanded.eventId(), aside.written(), Sayings.WRITTEN_DIRECTLY);
            return DONE;
        }
        if (commanded.text().isBlank()) {
            voice.say(commanded.eventId(), aside.written(), Sayings.HOW_TO_ASK);
            return DONE;
        }
        return asked(commanded.eventId(), member, commanded.text(), aside);
    }

    private Taken brought(
            Arrival arrival, MemberId member, List<SharedFile> shared, int attempt, Supplier<Taken> then) {
        if (shared.isEmpty()) {
            return then.get();
        }
        String id = arrival.eventId();
        Courier.Brought brought = COURIER.bring(
                shared,
                file -> open(arrival, file),
                attempt,
                uploads -> core.receive(new Incoming.Attached(id + ":files", member, uploads)));
        return switch (brought) {
            case Courier.Brought.Later(var pause) -> new Taken.Later(pause);
            case Courier.Brought.All(var missing) -> {
                if (missing) {
                    voice.say(id, member, Sayings.FILE_NOT_FETCHED);
                } else {
                    // Under one name for all files, so that it is said once in some days and not after each.
                    voice.say("copy-remains", member, Sayings.FILE_COPY_REMAINS);
                }
                yield then.get();
            }
        };
    }

    private Outcome<InputStream> open(Arrival arrival, SharedFile file) {
        return files.open(arrival.from().team(), file.id(), file.url(), file.size());
    }

    /** A new thread of the assistant's pane is a new beginning each time; the conversation itself only the first. */
    private Taken opened(String eventId, MemberId member, SlackUser from, String channel, @Nullable String thread) {
        boolean isNew = seats.find(member).filter(Seat::greeted).isEmpty();
        sit(member, from, channel, thread);
        if (isNew || thread != null) {
            core.receive(new Incoming.Joined(eventId, member));
            seats.change(member, from, Seat::welcomed);
        }
        if (thread != null) {
            rooms.suggest(from, channel, thread);
        }
        return DONE;
    }

    private Taken answeredAtHome(SlackUser from, MemberId member) {
        home(from, member, Sayings.ANSWERED_IN_MESSAGES, Integer.MAX_VALUE);
        return DONE;
    }

    /** A page that cannot be shown is shown when it is opened again; that is no reason to hold the person up. */
    private Taken home(SlackUser user, MemberId member, String note, int attempt) {
        return rooms.home(user, member, note) instanceof Outcome.NotNow<Boolean>(var pause) && attempt <= 2
                ? new Taken.Later(pause)
                : DONE;
    }

    private Taken pointed(Arrival.Pointed pointed, MemberId member, int attempt) {
        Outcome<String> link = rooms.link(pointed.from().team(), pointed.channel(), pointed.ts());
        return switch (link) {
            case Outcome.NotNow<String>(var pause) when attempt <= 3 -> new Taken.Later(pause);
            case Outcome.Unsure<String>() when attempt <= 3 -> new Taken.Later(Duration.ofSeconds(1));
            case Outcome.Done<String>(var address) -> pointed(pointed, member, address);
            case Outcome.NotNow<String> _, Outcome.Unsure<String> _, Outcome.Refused<String> _ ->
                pointed(pointed, member, "");
        };
    }

    private Taken pointed(Arrival.Pointed pointed, MemberId member, String link) {
        core.receive(new Incoming.Pointed(pointed.eventId(), member, pointed.words(), link));
        return DONE;
    }
}
