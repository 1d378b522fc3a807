package org.wardmate.teams.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Teams' rate limits: 50 requests a second from an organisation, and 1,800 an hour in a conversation. */
final class Limits {
    private static final long SECOND = 1_000_000_000L;
    private static final String ALL = "";

    private final Map<String, Deque<Long>> calls = new HashMap<>();

    /** Whether there were too many. */
    synchronized boolean exceeded(String conversation) {
        if (isFull(ALL, 50, SECOND) || (!conversation.isEmpty() && isFull(conversation, 1800, 3600 * SECOND))) {
            return true;
        }
        note(ALL);
        if (!conversation.isEmpty()) {
            note(conversation);
        }
        return false;
    }

    private void note(String key) {
        calls.computeIfAbsent(key, _ -> new ArrayDeque<>()).addLast(System.nanoTime());
    }

    private boolean isFull(String key, int most, long window) {
        Deque<Long> times = calls.computeIfAbsent(key, _ -> new ArrayDeque<>());
        long now = System.nanoTime();
        while (!times.isEmpty() && now - times.getFirst() > window) {
            times.removeFirst();
        }
        return times.size() >= most;
    }
}
