package org.wardmate.server.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the browsers of members and officers reach this server. */
public final class PublicAddress {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private PublicAddress() {}

    /** Reads {@code WARDMATE_PUBLIC_URL}; null where it is blank. What links lead to is private, so it must be https. */
    public static @Nullable URI read(String written) {
        if (written.isBlank()) {
            return null;
        }
        try {
            URI address = new URI(written.strip());
            String host = String.valueOf(address.getHost());
            boolean safe = "https".equals(address.getScheme())
                    || ("http".equals(address.getScheme()) && THIS_MACHINE.contains(host));
            boolean bare = Set.of("", "/").contains(address.getRawPath())
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null;
            if (safe && bare && address.getHost() != null) {
                return address.resolve("/");
            }
        } catch (URISyntaxException e) {
            throw refused(written, e);
        }
        throw refused(written, null);
    }

    private static CannotStart refused(String written, @Nullable Throwable cause) {
        String sentence = "WARDMATE_PUBLIC_URL must read like https://wardmate.example.gov.uk, and not \"%s\"."
                .formatted(written);
        return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
    }
}
