package org.wardmate.teams.client;

import static org.wardmate.teams.client.Shelves.SLOTS;

import java.util.List;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Slots;
import org.wardmate.relay.Verdicts;
import org.wardmate.relay.Waits;
import org.wardmate.storage.Records;
import org.wardmate.teams.render.AdaptiveCardRenderer;
import tools.jackson.databind.node.ObjectNode;

/** The way to Teams: finds where a message goes, sends it there, and says what came of it. */
final class TeamsMessenger implements Messenger {
    private final Spots spots;
    private final Parts parts;
    private final Posts posts;
    private final Kept kept;
    private final Verdicts verdicts;
    private final AdaptiveCardRenderer renderer = new AdaptiveCardRenderer();

    /** What is kept about where messages go and stand. */
    record Kept(Records records, Seats seats) {}

    TeamsMessenger(Spots spots, Posts posts, Parts parts, Kept kept, Waits waits) {
        this.spots = spots;
        this.posts = posts;
        this.parts = parts;
        this.kept = kept;
        this.verdicts = new Verdicts("Teams", Errors::isForGood, Errors::why, waits);
    }

    @Override
    public Delivery deliver(Claimed claimed) {
        Outcome<Boolean> sent = directly(claimed);
        if (sent instanceof Refused<Boolean>(var error) && Errors.meansMoved(error) && hasChat(claimed)) {
            kept.seats().moved(claimed.to());
            sent = directly(claimed);
        }
        Delivery delivery = verdicts.of(claimed, sent);
        if (delivery instanceof Delivery.Failed) {
            parts.forget(claimed);
        }
        return delivery;
    }

    private Outcome<Boolean> directly(Claimed claimed) {
        Outcome<Place> spot = spots.of(claimed.to(), claimed.lane());
        if (!(spot instanceof Done<Place>)) {
            parts.notBegun(claimed);
        }
        return spot.then(place -> sent(claimed, place));
    }

    private boolean hasChat(Claimed claimed) {
        return kept.seats()
                .find(claimed.to())
                .filter(seat -> seat.chat() != null)
                .isPresent();
    }

    private Outcome<Boolean> sent(Claimed claimed, Place place) {
        List<ObjectNode> cards = renderer.render(claimed.message());
        Slot slot = claimed.slot();
        if (slot == null) {
            return parts.send(claimed, place, cards, List.of()).then(_ -> new Done<>(true));
        }
        List<String> standing =
                kept.records().reading(reading -> SLOTS.find(reading, claimed.to(), slot, place.conversation()));
        return switch (slot.arrival()) {
            case ANEW ->
                parts.send(claimed, place, cards, List.of()).then(messages -> {
                    stand(claimed.to(), slot, place, messages);
                    standing.stream().filter(old -> !messages.contains(old)).forEach(old -> outdate(place, old));
                    return new Done<>(true);
                });
            case IN_PLACE -> standing.isEmpty() ? new Done<>(true) : inPlace(claimed, slot, place, cards, standing);
        };
    }

    private Outcome<Boolean> inPlace(
            Claimed claimed, Slot slot, Place place, List<ObjectNode> cards, List<String> standing) {
        return parts.send(claimed, place, cards, standing).then(messages -> {
            stand(claimed.to(), slot, place, messages);
            standing.stream().filter(old -> !messages.contains(old)).forEach(old -> posts.delete(place, old));
            return new Done<>(true);
        });
    }

    private void stand(MemberId to, Slot slot, Place place, List<String> messages) {
        kept.records()
                .change(transaction ->
                        SLOTS.put(transaction, to, slot, new Slots.Standing(place.conversation(), messages)));
    }

    /** Nothing out of date can be pressed any more; where that fails, a press finds out. */
    private void outdate(Place place, String old) {
        posts.update(
                place, old, renderer.render(Message.saying(Sayings.OUT_OF_DATE)).getFirst());
    }
}
