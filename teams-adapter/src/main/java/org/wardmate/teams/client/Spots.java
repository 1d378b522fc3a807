package org.wardmate.teams.client;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import java.util.List;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.Refused;

/** Finds where a message goes; with somebody who was met elsewhere a chat is opened first. */
final class Spots {
    static final String NOT_IN_TEAMS = "not_in_teams";

    private final Connector connector;
    private final Places places;
    private final Seats seats;

    Spots(Connector connector, Places places, Seats seats) {
        this.connector = connector;
        this.places = places;
        this.seats = seats;
    }

    Outcome<Place> of(MemberId to) {
        return Address.read(to)
                .map(address ->
                        places.find(address).<Outcome<Place>>map(Done::new).orElseGet(Spots::nowhere))
                .orElseGet(() -> seats.find(to).map(seat -> with(to, seat)).orElseGet(Spots::nowhere));
    }

    private static Outcome<Place> nowhere() {
        return new Refused<>(NOT_IN_TEAMS);
    }

    private Outcome<Place> with(MemberId member, Seat seat) {
        return seat.chat() != null
                ? new Done<>(seat.chat())
                : opened(seat).then(chat -> {
                    seats.met(member, seat.user(), chat);
                    return new Done<>(chat);
                });
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
