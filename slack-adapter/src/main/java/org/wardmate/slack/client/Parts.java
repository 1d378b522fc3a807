package org.wardmate.slack.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardmate.assistant.Lane;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Pace;
import org.wardmate.relay.Turnstile;
import org.wardmate.slack.render.SlackMessage;

/**
 * Sends the parts of a message in their order, none of them twice. Where it is not known whether a part arrived, Slack is
 * asked before it is sent again.
 */
final class Parts {
    private static final Duration WHEN_INTERRUPTED = Duration.ofSeconds(2);

    private static final Set<String> FIXED = Set.of("message_not_found", "cant_update_message", "edit_window_closed");

    private final Posts posts;
    private final Pace pace;
    private final Turnstile turnstile;
    private final Progress progress = new Progress();

    Parts(Posts posts, Pace pace) {
        this.posts = posts;
        this.pace = pace;
        this.turnstile = new Turnstile(pace);
    }

    /**
     * Sends what has not arrived yet, and gives where each part stands.
     *
     * @param standing messages whose places the first parts take
     */
    Outcome<List<String>> send(Claimed claimed, Spot spot, List<SlackMessage> parts, List<String> standing) {
        return progress.of(claimed.key(), claimed.attempt())
                .<Outcome<Map<DeliveryId, String>>>map(Done::new)
                .orElseGet(() -> posts.arrived(spot))
                .then(arrived -> sendRest(claimed, spot, parts, standing, new HashMap<>(arrived)));
    }

    private Outcome<List<String>> sendRest(
            Claimed claimed,
            Spot spot,
            List<SlackMessage> parts,
            List<String> standing,
            Map<DeliveryId, String> arrived) {
        List<String> places = new ArrayList<>();
        for (int part = 0; part < parts.size(); part++) {
            DeliveryId id = DeliveryId.of(claimed.key(), part);
            String known = arrived.get(id);
            Outcome<String> sent = known != null
                    ? new Done<>(known)
                    : inTurn(
                            claimed.lane(),
                            spot,
                            parts.get(part),
                            id,
                            part < standing.size() ? standing.get(part) : "");
            if (!(sent instanceof Done<String>(var place))) {
                remember(claimed, sent, arrived);
                return sent.then(_ -> new Done<>(places));
            }
            arrived.put(id, place);
            places.add(place);
        }
        return new Done<>(places);
    }

    private void remember(Claimed claimed, Outcome<String> sent, Map<DeliveryId, String> arrived) {
        if (sent instanceof NotNow<String>) {
            progress.stoppedAfter(claimed.key(), arrived);
        }
    }

    private Outcome<String> inTurn(Lane lane, Spot spot, SlackMessage message, DeliveryId id, String place) {
        String team = spot.workspace().team();
        try {
            Duration wait = turnstile.pass(lane, team, spot.channel());
            if (wait.isPositive()) {
                return new NotNow<>(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NotNow<>(WHEN_INTERRUPTED);
        }
        Outcome<String> sent = place.isEmpty() ? posts.post(spot, message, id) : replaced(spot, place, message, id);
        if (sent instanceof NotNow<String>(var pause)) {
            pace.rest(team, pause);
        }
        return sent;
    }

    /** A message that is gone, or can no longer be changed, stays as it is: nobody looks at it for news. */
    private Outcome<String> replaced(Spot spot, String place, SlackMessage message, DeliveryId id) {
        Outcome<String> updated = posts.update(spot, place, message, id);
        return updated instanceof Refused<String>(var error) && FIXED.contains(error) ? new Done<>(place) : updated;
    }
}
