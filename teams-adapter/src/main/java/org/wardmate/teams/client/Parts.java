package org.wardmate.teams.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.wardmate.assistant.Lane;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;
import org.wardmate.relay.Pace;
import org.wardmate.relay.Turnstile;
import org.wardmate.teams.render.AdaptiveCardRenderer;
import tools.jackson.databind.node.ObjectNode;

/** Sends the parts of a message in their order. One that may have arrived before says so. */
final class Parts {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private static final Set<String> GONE = Set.of("ActivityNotFound", "ActivityNotFoundInConversation", "http_404");

    private final Posts posts;
    private final Pace pace;
    private final Turnstile turnstile;
    private final Progress progress;

    Parts(Posts posts, Pace pace, Turnstile turnstile, Progress progress) {
        this.posts = posts;
        this.pace = pace;
        this.turnstile = turnstile;
        this.progress = progress;
    }

    /**
     * Sends what has not arrived yet, and gives where each part stands.
     *
     * @param standing messages whose places the first parts take
     */
    Outcome<List<String>> send(Claimed claimed, Place place, List<ObjectNode> parts, List<String> standing) {
        List<String> places = new ArrayList<>(progress.of(claimed.key(), claimed.attempt()));
        boolean inDoubt = progress.inDoubt(claimed.key(), claimed.attempt());
        for (int part = places.size(); part < parts.size(); part++) {
            String old = part < standing.size() ? standing.get(part) : "";
            ObjectNode card = inDoubt && old.isEmpty()
                    ? AdaptiveCardRenderer.headed(Sayings.MAY_BE_AGAIN, parts.get(part))
                    : parts.get(part);
            Outcome<String> sent = inTurn(claimed.lane(), place, card, old);
            if (!(sent instanceof Done<String>(var id))) {
                if (!(sent instanceof Unsure<String>)) {
                    progress.notSent(claimed.key());
                }
                return sent.then(_ -> new Done<>(places));
            }
            inDoubt = false;
            places.add(id);
            if (part + 1 < parts.size()) {
                progress.came(claimed.key(), places);
            }
        }
        if (parts.size() > 1) {
            progress.done(claimed.key());
        }
        return new Done<>(places);
    }

    /** There was nowhere to send a message to yet, so no part of it can have arrived. */
    void notBegun(Claimed claimed) {
        if (claimed.attempt() == 1) {
            progress.notSent(claimed.key());
        }
    }

    /** A message is given up. */
    void forget(Claimed claimed) {
        progress.done(claimed.key());
    }

    private Outcome<String> inTurn(Lane lane, Place place, ObjectNode card, String old) {
        try {
            Duration wait = turnstile.pass(lane, place.tenant(), place.conversation());
            if (wait.isPositive()) {
                return new NotNow<>(wait);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new NotNow<>(PAUSE);
        }
        Outcome<String> sent = old.isEmpty() ? posts.post(place, card) : replaced(place, old, card);
        if (sent instanceof NotNow<String>(var pause)) {
            pace.rest(place.tenant(), pause);
        }
        return sent;
    }

    /** A message that is gone stays so: nobody looks at it for news. */
    private Outcome<String> replaced(Place place, String old, ObjectNode card) {
        Outcome<String> updated = posts.update(place, old, card);
        return updated instanceof Refused<String>(var error) && GONE.contains(error) ? new Done<>(old) : updated;
    }
}
