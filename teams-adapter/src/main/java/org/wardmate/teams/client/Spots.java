package org.wardmate.teams.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import java.time.Duration;
import java.util.List;
import org.wardmate.assistant.Lane;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Turnstile;

/** Finds where a message goes; with somebody who was met elsewhere a chat is opened first. */
final class Spots {
    static final String NOT_IN_TEAMS = "not_in_teams";

    private static final Duration WHEN_INTERRUPTED = Duration.ofSeconds(2);

    private final Connector connector;
    private final Places places;
    private final Seats seats;
    private final Turnstile turnstile;

    Spots(Connector connector, Places places, Seats seats, Turnstile turnstile) {
        this.connector = connector;
        this.places = places;
        this.seats = seats;
        this.turnstile = turnstile;
    }

    Outcome<Place> of(MemberId to, Lane lane) {
        return Address.read(to)
                .map(address ->
                        places.find(address).<Outcome<Place>>map(Done::new).orElseGet(Spots::nowhere))
                .orElseGet(
                        () -> seats.find(to).map(seat -> with(to, seat, lane)).orElseGet(Spots::nowhere));
    }

    private static Outcome<Place> nowhere() {
        return new Refused<>(NOT_IN_TEAMS);
    }

    private Outcome<Place> with(MemberId member, Seat seat, Lane lane) {
        return seat.chat() != null
                ? new Done<>(seat.chat())
                : inTurn(seat, lane).then(chat -> {
                    seats.met(member, seat.user(), chat);
                    return new Done<>(chat);
                });
    }

    /** Teams counts the opening of a chat as it counts a message. */
    private Outcome<Place> inTurn(Seat seat, Lane lane) {
        try {
            Duration wait = turnstile.pass(
                    lane, seat.user().tenant(), "chat with " + seat.user().id());
            return wait.isPositive() ? new NotNow<>(wait) : opened(seat);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NotNow<>(WHEN_INTERRUPTED);
        }
    }

    private Outcome<Place> opened(Seat seat) {
        String tenant = seat.user().tenant();
        ConversationParameters parameters = new ConversationParameters();
        parameters.setBot(new ChannelAccount(seat.bot()));
        parameters.setMembers(List.of(new ChannelAccount(seat.user().id())));
        parameters.setTenantId(tenant);
        // A map would be looked into by reflection, which Java forbids.
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.putObject("tenant").put("id", tenant);
        parameters.setChannelData(data);
        return connector
                .call(seat.service(), conversations -> conversations.createConversation(parameters))
                .then(created -> new Done<>(
                        new Place(tenant, seat.service(), created.getId(), Place.Kind.PERSONAL, seat.bot())));
    }
}
