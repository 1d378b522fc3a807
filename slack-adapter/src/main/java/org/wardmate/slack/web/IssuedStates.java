package org.wardmate.slack.web;

import com.slack.api.bolt.service.OAuthStateService;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Installations that were begun here and are not finished: each once, within ten minutes, from the same browser. */
final class IssuedStates implements OAuthStateService {
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST = 1000;

    private final Map<String, Instant> issued = new ConcurrentHashMap<>();
    private final Clock clock;

    IssuedStates(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void addNewStateToDatastore(String state) {
        Instant oldest = clock.instant().minus(GOOD_FOR);
        issued.values().removeIf(at -> at.isBefore(oldest));
        if (issued.size() < MOST) {
            issued.put(state, clock.instant());
        }
    }

    @Override
    public boolean isAvailableInDatabase(String state) {
        Instant at = issued.get(state);
        return at != null && !at.isBefore(clock.instant().minus(GOOD_FOR));
    }

    @Override
    public void deleteStateFromDatastore(String state) {
        issued.remove(state);
    }
}
