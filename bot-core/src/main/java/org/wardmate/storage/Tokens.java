package org.wardmate.storage;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Words sealed so that they can stand in an address and tell nothing there. Those of another purpose do not open. */
public final class Tokens {
    private final SealingKey key;
    private final String context;

    Tokens(SealingKey key, String purpose) {
        this.key = key;
        this.context = "token " + purpose;
    }

    /** Letters, digits, {@code -} and {@code _}. */
    public String of(String words) {
        byte[] sealed = key.sealed(words.getBytes(StandardCharsets.UTF_8), context);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The words in a token; empty where it was not made with this key for this purpose, or was changed. */
    public Optional<String> words(String token) {
        try {
            byte[] opened = key.opened(Base64.getUrlDecoder().decode(token), context);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | StorageException _) {
            return Optional.empty();
        }
    }
}
