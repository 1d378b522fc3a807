package org.wardmate.slack.client;

import org.jspecify.annotations.Nullable;

/**
 * Where a member sits in Slack.
 *
 * @param channel the direct conversation with them, once it is known
 * @param thread the thread of the assistant's pane they wrote in last, if they use that
 * @param greeted whether they were welcomed
 * @param hasHome whether they ever looked at their home page
 */
public record Seat(
        SlackUser user, @Nullable String channel, @Nullable String thread, boolean greeted, boolean hasHome) {
    public static Seat of(SlackUser user) {
        return new Seat(user, null, null, false, false);
    }

    public Seat at(@Nullable String nowChannel, @Nullable String nowThread) {
        return new Seat(user, nowChannel, nowThread, greeted, hasHome);
    }

    public Seat welcomed() {
        return new Seat(user, channel, thread, true, hasHome);
    }

    public Seat withHome() {
        return new Seat(user, channel, thread, greeted, true);
    }
}
