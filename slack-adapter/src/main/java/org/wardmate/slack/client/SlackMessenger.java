package org.wardmate.slack.client;

import static org.wardmate.slack.client.Shelves.SLOTS;

import java.util.List;
import java.util.Optional;
import org.wardmate.assistant.Delivery;
import org.wardmate.assistant.Messenger;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Pace;
import org.wardmate.relay.Slots;
import org.wardmate.relay.Verdicts;
import org.wardmate.relay.Waits;
import org.wardmate.slack.render.BlockKitRenderer;
import org.wardmate.slack.render.SlackMessage;
import org.wardmate.storage.Records;

/** The way to Slack: finds where a message goes, sends it there, and says what came of it. */
public final class SlackMessenger implements Messenger {
    private final Spots spots;
    private final Parts parts;
    private final Posts posts;
    private final Kept kept;
    private final Verdicts verdicts;
    private final BlockKitRenderer renderer = new BlockKitRenderer();

    /** What is kept about where messages go and stand. */
    record Kept(Records records, Seats seats, Asides asides, Windows windows) {}

    SlackMessenger(Spots spots, Posts posts, Pace pace, Kept kept, Waits waits) {
        this.spots = spots;
        this.posts = posts;
        this.parts = new Parts(posts, pace);
        this.kept = kept;
        this.verdicts = new Verdicts("Slack", Errors::isForGood, Errors::why, waits);
    }

    @Override
    public Delivery deliver(Claimed claimed) {
        if (!(Address.read(claimed.to()).orElse(null) instanceof Address.Aside aside)) {
            return verdicts.of(claimed, directly(claimed, claimed.to()));
        }
        Optional<Asides.Aside> found = kept.asides().find(aside);
        return verdicts.of(
                claimed, found.map(each -> beside(claimed, each)).orElseGet(() -> new Refused<>("not_in_slack")));
    }

    private Outcome<Boolean> beside(Claimed claimed, Asides.Aside aside) {
        Outcome<Boolean> posted = kept.asides().post(aside, renderer.render(claimed.message()));
        return posted instanceof Refused<Boolean>
                ? directly(claimed, new Address.Person(aside.user()).written())
                : posted;
    }

    private Outcome<Boolean> directly(Claimed claimed, MemberId to) {
        Outcome<Boolean> sent = spots.of(to).then(spot -> sent(claimed, to, spot));
        if (sent instanceof Refused<Boolean>(var error) && Errors.meansMoved(error)) {
            Optional<Seat> seat = kept.seats().find(to).filter(each -> each.channel() != null);
            if (seat.isPresent()) {
                kept.seats().change(to, seat.get().user(), before -> before.at(null, null));
                return spots.of(to).then(spot -> sent(claimed, to, spot));
            }
        }
        return sent;
    }

    private Outcome<Boolean> sent(Claimed claimed, MemberId to, Spot spot) {
        List<SlackMessage> messages =
                renderer.render(claimed.message(), kept.windows().kept(to, claimed.message()));
        Slot slot = claimed.slot();
        if (slot == null) {
            return parts.send(claimed, spot, messages, List.of()).then(_ -> new Done<>(true));
        }
        List<String> standing = standing(to, slot, spot);
        return switch (slot.arrival()) {
            case ANEW ->
                parts.send(claimed, spot, messages, List.of()).then(places -> {
                    stand(to, slot, spot, places);
                    standing.stream().filter(old -> !places.contains(old)).forEach(old -> outdate(spot, old));
                    return new Done<>(true);
                });
            case IN_PLACE -> standing.isEmpty() ? new Done<>(true) : inPlace(claimed, slot, spot, messages);
        };
    }

    private Outcome<Boolean> inPlace(Claimed claimed, Slot slot, Spot spot, List<SlackMessage> messages) {
        List<String> standing = standing(claimed.to(), slot, spot);
        return parts.send(claimed, spot, messages, standing).then(places -> {
            stand(claimed.to(), slot, spot, places);
            standing.stream().filter(old -> !places.contains(old)).forEach(old -> posts.delete(spot, old));
            return new Done<>(true);
        });
    }

    private List<String> standing(MemberId to, Slot slot, Spot spot) {
        return kept.records().reading(reading -> SLOTS.find(reading, to, slot, spot.channel()));
    }

    private void stand(MemberId to, Slot slot, Spot spot, List<String> messages) {
        kept.records()
                .change(transaction -> SLOTS.put(transaction, to, slot, new Slots.Standing(spot.channel(), messages)));
    }

    /** Nothing out of date can be pressed any more; where that fails, a press finds out. */
    private void outdate(Spot spot, String old) {
        SlackMessage note = renderer.render(Message.saying(Sayings.OUT_OF_DATE)).getFirst();
        posts.update(spot, old, note, new DeliveryId("outdated"));
    }
}
