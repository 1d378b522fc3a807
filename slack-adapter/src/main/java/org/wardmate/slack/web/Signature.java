package org.wardmate.slack.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Slack's signature under a request: made with the secret that only Slack and this app have, and not long ago. */
final class Signature {
    // Bolt takes timestamps however far ahead; a request once signed so would be good for as long.
    private static final Duration APART = Duration.ofMinutes(5);
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}");

    private final SecretKeySpec secret;
    private final Clock clock;

    Signature(String secret, Clock clock) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    boolean isUnder(byte[] body, @Nullable String timestamp, @Nullable String signature) {
        return timestamp != null
                && signature != null
                && TIMESTAMP.matcher(timestamp).matches()
                && isTimely(Long.parseLong(timestamp))
                && MessageDigest.isEqual(signature.getBytes(StandardCharsets.UTF_8), expected(timestamp, body));
    }

    private boolean isTimely(long timestamp) {
        Duration apart = Duration.between(Instant.ofEpochSecond(timestamp), clock.instant())
                .abs();
        return apart.compareTo(APART) <= 0;
    }

    private byte[] expected(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return ("v0=" + HexFormat.of().formatHex(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
        }
    }
}
