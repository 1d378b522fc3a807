package org.wardmate.slack.client;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wardmate.storage.RecordKey;

/**
 * How far the messages came that are still to be tried again, for as long as this process knows. What it does not know,
 * after a crash or a broken connection, must be looked up in Slack.
 */
final class Progress {
    private final Map<RecordKey, Map<DeliveryId, String>> arrived = new ConcurrentHashMap<>();

    /** The parts that arrived, and no others did; empty where nobody knows. */
    Optional<Map<DeliveryId, String>> of(RecordKey message, int attempt) {
        Map<DeliveryId, String> known = arrived.remove(message);
        return attempt == 1 ? Optional.of(Map.of()) : Optional.ofNullable(known);
    }

    /** The parts after these are known not to have arrived. */
    void stoppedAfter(RecordKey message, Map<DeliveryId, String> parts) {
        arrived.put(message, Map.copyOf(parts));
    }
}
