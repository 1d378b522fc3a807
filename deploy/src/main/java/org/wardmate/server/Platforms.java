package org.wardmate.server;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.config.Settings;
import org.wardmate.slack.SlackSettings;
import org.wardmate.teams.TeamsSettings;

/** The platforms that are set up; none, one or both. */
record Platforms(@Nullable SlackSettings slack, @Nullable TeamsSettings teams) {
    /** Whoever tries it out talks to nobody else. */
    static Platforms of(Settings settings, Map<String, String> environment) {
        if (settings.trial()) {
            return new Platforms(null, null);
        }
        Platforms platforms = read(environment);
        if (platforms.any() && settings.membersFile() == null) {
            throw new CannotStart(
                    "%s is set up, but there is no members file, so nobody would be known. Name it in WARDMATE_DIRECTORY."
                            .formatted(platforms.slack == null ? "Teams" : "Slack"));
        }
        SlackSettings slack = platforms.slack;
        if (slack != null && !slack.hasWorkspace()) {
            throw new CannotStart(
                    "SLACK_APP_TOKEN is set, but there is no workspace to speak in. Give SLACK_BOT_TOKEN too.");
        }
        return platforms;
    }

    private static Platforms read(Map<String, String> environment) {
        try {
            return new Platforms(SlackSettings.from(environment), TeamsSettings.from(environment));
        } catch (IllegalArgumentException e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    boolean any() {
        return slack != null || teams != null;
    }
}
