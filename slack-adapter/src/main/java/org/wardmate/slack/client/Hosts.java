package org.wardmate.slack.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The two hosts that addresses in Slack's payloads may lead to: files are there, and answers beside a conversation go there. */
public record Hosts(String files, String hooks) {
    private static final Hosts SLACKS = new Hosts("https://files.slack.com", "https://hooks.slack.com");

    /**
     * The hosts that go with the methods.
     *
     * @param baseUrl where the methods are, when that is not Slack itself; everything is there then
     */
    public static Hosts of(@Nullable String baseUrl) {
        if (baseUrl == null) {
            return SLACKS;
        }
        URI base = URI.create(baseUrl);
        String here = base.getScheme() + "://" + base.getRawAuthority();
        return new Hosts(here, here);
    }

    /** The address, if it leads to the host of files and nowhere else. */
    public Optional<URI> file(String address) {
        return on(files, address);
    }

    Optional<URI> hook(String address) {
        return on(hooks, address);
    }

    private static Optional<URI> on(String host, String address) {
        try {
            URI uri = new URI(address);
            // The authority holds user and port too, so that none of them can be smuggled in.
            return host.equals(uri.getScheme() + "://" + uri.getRawAuthority()) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
