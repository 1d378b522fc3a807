package org.wardmate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SlackSettingsTest {
    @Test
    void areThereWithASecretOrATokenOfTheApp() {
        assertThat(SlackSettings.from(Map.of())).isNull();
        assertThat(SlackSettings.from(Map.of("SLACK_SIGNING_SECRET", " "))).isNull();
        assertThat(SlackSettings.from(Map.of("SLACK_BOT_TOKEN", "xoxb-1"))).isNull();
        assertThat(SlackSettings.from(Map.of("SLACK_SIGNING_SECRET", "s"))).isNotNull();
        assertThat(SlackSettings.from(Map.of("SLACK_APP_TOKEN", "xapp-1"))).isNotNull();
    }

    @Test
    void knowWhetherThereIsAWorkspaceToSpeakIn() {
        assertThat(SlackSettings.from(Map.of("SLACK_SIGNING_SECRET", "s")))
                .satisfies(settings -> assertThat(settings.hasWorkspace()).isTrue());
        assertThat(SlackSettings.from(Map.of("SLACK_APP_TOKEN", "xapp-1")))
                .satisfies(settings -> assertThat(settings.hasWorkspace()).isFalse());
        assertThat(SlackSettings.from(Map.of("SLACK_APP_TOKEN", "xapp-1", "SLACK_BOT_TOKEN", "xoxb-1")))
                .satisfies(settings -> assertThat(settings.hasWorkspace()).isTrue());
    }

    @Test
    void neverShowTheirSecrets() {
        assertThat(SlackSettings.from(Map.of("SLACK_APP_TOKEN", "xapp-1"))).hasToString("settings for Slack");
    }
}
