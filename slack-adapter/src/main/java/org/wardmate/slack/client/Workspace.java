package org.wardmate.slack.client;

import java.time.Instant;

/**
 * A workspace that Wardmate is installed in.
 *
 * @param botUser Wardmate's own user there
 * @param token the bot token, which nobody is shown
 */
public record Workspace(String team, String botUser, String token, Instant installed) {
    @Override
    public String toString() {
        return "workspace " + team;
    }
}
