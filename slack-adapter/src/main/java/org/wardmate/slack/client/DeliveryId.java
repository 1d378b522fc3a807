package org.wardmate.slack.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wardmate.storage.RecordKey;

/** What a message carries in its metadata, so that it is known again; it says nothing about whom it is for. */
record DeliveryId(String value) {
    private static final int LENGTH = 32;

    /** @param part which of the messages that one message became, from 0 */
    static DeliveryId of(RecordKey message, int part) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(message.value().getBytes(StandardCharsets.UTF_8));
            return new DeliveryId(HexFormat.of().formatHex(digest).substring(0, LENGTH) + "-" + part);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
