package org.wardmate.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wardmate.assistant.Delivery.Why;

class ErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "user_disabled, NOT_THERE",
        "channel_not_found, NOT_THERE",
        "not_installed, TURNED_OFF",
        "messages_tab_disabled, TURNED_OFF",
        "token_revoked, SHUT_OUT",
        "invalid_blocks, REFUSED",
        "an_error_of_tomorrow, REFUSED"
    })
    void tellWhyAMessageNeverArrives(String error, Why why) {
        assertThat(Errors.why(error)).isEqualTo(why);
    }
}
