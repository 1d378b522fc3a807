package org.wardmate.storage;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * 32 secret bytes, and what is done with them: AES-256-GCM for records, streaming AES-GCM for files, HMAC-SHA-256 for
 * look-ups, each under a key of its own derived by HKDF. What is sealed opens only in the context it was sealed in.
 */
public final class SealingKey {
    static final int LENGTH = 32;

    private static final byte FORMAT = 1;
    private static final int SEGMENT = 64 << 10;
    private static final SecureRandom CHANCE = new SecureRandom();

    private final byte[] secret;
    private final Aead records;

    SealingKey(byte[] secret) {
        if (secret.length != LENGTH) {
            throw new IllegalArgumentException("A sealing key has %d bytes.".formatted(LENGTH));
        }
        this.secret = secret.clone();
        try {
            this.records = new AesGcmJce(derived(this.secret, "records"));
        } catch (GeneralSecurityException e) {
            throw new StorageException("This Java cannot seal what is to be kept.", e);
        }
    }

    public static SealingKey random() {
        byte[] secret = new byte[LENGTH];
        CHANCE.nextBytes(secret);
        return new SealingKey(secret);
    }

    /** The secret itself, for the one who seals it or keeps it. */
    byte[] secret() {
        return secret.clone();
    }

    byte[] sealed(byte[] plain, String context) {
        try {
            byte[] sealed = records.encrypt(plain, bytes(context));
            byte[] stamped = new byte[sealed.length + 1];
            stamped[0] = FORMAT;
            System.arraycopy(sealed, 0, stamped, 1, sealed.length);
            return stamped;
        } catch (GeneralSecurityException e) {
            throw new StorageException("What was to be kept could not be sealed.", e);
        }
    }

    byte[] opened(byte[] stamped, String context) {
        try {
            if (stamped.length == 0 || stamped[0] != FORMAT) {
                throw new GeneralSecurityException("Not sealed in a way that is known here");
            }
            byte[] sealed = new byte[stamped.length - 1];
            System.arraycopy(stamped, 1, sealed, 0, sealed.length);
            return records.decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new StorageException(
                    "Something kept (%s) cannot be opened: it was changed, moved, or sealed with another key."
                            .formatted(context),
                    e);
        }
    }

    /** A stream that seals what is written to it; the seal is whole only once it is closed. */
    public OutputStream sealing(OutputStream sealed, String context) throws IOException {
        try {
            return streaming().newEncryptingStream(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** A stream that opens what was sealed; bytes that were changed, moved or cut off throw as they are read. */
    public InputStream opening(InputStream sealed, String context) throws IOException {
        try {
            return streaming().newDecryptingStream(sealed, bytes(context));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /**
     * Words turned into a part of a key under which they can be found but not read, such as an e-mail address.
     *
     * @param purpose sets apart the look-ups that must not be compared with each other
     */
    public String lookup(String purpose, String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(derived(secret, "lookup " + purpose), "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(words)));
        } catch (GeneralSecurityException e) {
            throw new StorageException("A look-up could not be made.", e);
        }
    }

    /** Tokens of one purpose. */
    public Tokens tokens(String purpose) {
        return new Tokens(this, purpose);
    }

    private AesGcmHkdfStreaming streaming() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(derived(secret, "files"), "HmacSha256", LENGTH, SEGMENT, 0);
    }

    private static byte[] derived(byte[] secret, String purpose) throws GeneralSecurityException {
        HKDFParameterSpec parameters =
                HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(bytes("wardmate " + purpose), LENGTH);
        return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "a sealing key";
    }
}
