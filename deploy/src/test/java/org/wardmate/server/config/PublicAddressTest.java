package org.wardmate.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://wardmate.example.gov.uk, https://wardmate.example.gov.uk/",
        "https://wardmate.example.gov.uk:8443/, https://wardmate.example.gov.uk:8443/",
        "http://127.0.0.1:8080, http://127.0.0.1:8080/"
    })
    void isWhereBrowsersReachTheServer(String written, String address) {
        assertThat(PublicAddress.read(written)).hasToString(address);
    }

    @Test
    void isNowhereUnlessItIsSet() {
        assertThat(PublicAddress.read("  ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wardmate.example.gov.uk",
                "ftp://wardmate.example.gov.uk",
                "wardmate.example.gov.uk",
                "https://",
                "https://me:secret@wardmate.example.gov.uk",
                "https://wardmate.example.gov.uk/wardmate",
                "https://wardmate.example.gov.uk/?a=b",
                "https://wardmate example"
            })
    void isRefusedWhereItCannotBeTrusted(String written) {
        assertThatThrownBy(() -> PublicAddress.read(written))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("must read like https://");
    }
}
