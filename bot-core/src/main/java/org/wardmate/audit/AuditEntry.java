package org.wardmate.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/**
 * One link of a council's chain.
 *
 * @param number from 1, without gaps
 * @param previous the hash of the entry before; zeros before the first
 * @param hash SHA-256 over everything else here, in lower-case hexadecimal
 */
public record AuditEntry(
        CouncilId council,
        long number,
        Instant at,
        MemberId by,
        Verb verb,
        Subject subject,
        String previous,
        String hash) {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    static AuditEntry following(AuditHead head, CouncilId council, Instant at, Deed deed) {
        AuditEntry unsigned =
                new AuditEntry(council, head.count() + 1, at, deed.by(), deed.verb(), deed.subject(), head.hash(), "");
        return unsigned.withHash(unsigned.computedHash());
    }

    boolean isWhole() {
        return hash.equals(computedHash());
    }

    AuditHead head() {
        return new AuditHead(number, hash);
    }

    private AuditEntry withHash(String computed) {
        return new AuditEntry(council, number, at, by, verb, subject, previous, computed);
    }

    /** No part holds a line break, so no two entries are written the same. */
    private String computedHash() {
        String canonical = String.join(
                "\n",
                previous,
                council.value(),
                Long.toString(number),
                at.toString(),
                by.value(),
                verb.value(),
                subject.value());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
