package org.wardmate.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
    private final Hosts hosts = Hosts.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/uk/",
                "https://SMBA.trafficmanager.net/uk/",
                "https://webchat.botframework.com/"
            })
    void letsATokenGoToMicrosoftsHosts(String address) {
        assertThat(hosts.isService(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/uk/",
                "https://anybody.trafficmanager.net/",
                "https://smba.trafficmanager.net.evil.example/",
                "https://smba.trafficmanager.net:8443/",
                "https://evilbotframework.com/",
                "https://botframework.com/",
                "https://x@smba.trafficmanager.net/",
                "http://127.0.0.1:8080/",
                "//smba.trafficmanager.net/",
                "smba.trafficmanager.net",
                "https:///uk/",
                "not an address",
                ""
            })
    void letsATokenGoNowhereElse(String address) {
        assertThat(hosts.isService(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd00::1"
            })
    void knowsAddressesInsideANetwork(String address) throws UnknownHostException {
        assertThat(Hosts.isInside(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13.107.136.8", "100.128.0.1", "2620:1ec:8f8::8"})
    void knowsAddressesOutside(String address) throws UnknownHostException {
        assertThat(Hosts.isInside(InetAddress.getByName(address))).isFalse();
    }
}
