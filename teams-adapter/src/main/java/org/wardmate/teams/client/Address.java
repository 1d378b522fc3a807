package org.wardmate.teams.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.wardmate.people.MemberId;

/**
 * A place in Teams that is no member of the directory: in the outbox it stands where a member's id stands, so that what
 * is said there waits, is ordered and outlives a crash like all else.
 */
public record Address(String id) {
    private static final String BEGINNING = "teams:place:";
    private static final int LENGTH = 32;

    public static Address of(Place place) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((place.tenant() + "\n" + place.conversation()).getBytes(StandardCharsets.UTF_8));
            return new Address(HexFormat.of().formatHex(digest).substring(0, LENGTH));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    public MemberId written() {
        return new MemberId(BEGINNING + id);
    }

    /** Empty for a member. */
    public static Optional<Address> read(MemberId written) {
        return written.value().startsWith(BEGINNING)
                ? Optional.of(new Address(written.value().substring(BEGINNING.length())))
                : Optional.empty();
    }
}
