package org.wardmate.slack.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Slack's rate limits: so many calls in a time, for each workspace, method and, for messages, channel. */
final class Limits {
    private static final long SECOND = 1_000_000_000L;
    private static final long MINUTE = 60 * SECOND;

    private final Map<String, Deque<Long>> calls = new HashMap<>();

    /** How many seconds to wait, or 0. */
    synchronized int wait(String team, String method, String channel) {
        return switch (method) {
            case "chat.postMessage", "chat.update" -> {
                int wait = Math.max(over("all " + team, 400, MINUTE), over(channel, 6, 3 * SECOND));
                if (wait == 0) {
                    note("all " + team);
                    note(channel);
                }
                yield wait;
            }
            case "conversations.open", "users.lookupByEmail", "conversations.history", "conversations.replies" ->
                counted(team + method, 50);
            case "users.info", "views.publish", "files.info" -> counted(team + method, 100);
            case "users.list" -> counted(team + method, 20);
            default -> 0;
        };
    }

    private int counted(String key, int most) {
        int wait = over(key, most, MINUTE);
        if (wait == 0) {
            note(key);
        }
        return wait;
    }

    private void note(String key) {
        calls.computeIfAbsent(key, _ -> new ArrayDeque<>()).addLast(System.nanoTime());
    }

    private int over(String key, int most, long window) {
        Deque<Long> times = calls.computeIfAbsent(key, _ -> new ArrayDeque<>());
        long now = System.nanoTime();
        while (!times.isEmpty() && now - times.getFirst() > window) {
            times.removeFirst();
        }
        return times.size() < most ? 0 : (int) ((window - (now - times.getFirst())) / SECOND) + 1;
    }
}
