package org.wardmate.slack.client;

import java.util.regex.Pattern;
import org.wardmate.storage.RecordKey;

/** A person as one workspace names them, who may be known to the directory or not. */
public record SlackUser(String team, String user) {
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,30}");

    public SlackUser {
        if (!isId(team) || !isId(user)) {
            throw new IllegalArgumentException("Slack's ids are 1 to 30 capital letters and digits.");
        }
    }

    /** Whether it can be Slack's id of a workspace, a user or a channel. */
    public static boolean isId(String written) {
        return ID.matcher(written).matches();
    }

    RecordKey key() {
        return RecordKey.of(team, user);
    }

    @Override
    public String toString() {
        return team + "/" + user;
    }
}
