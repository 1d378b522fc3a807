package org.wardmate.server.http;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where unexpected exceptions end: logged under a short reference that the person is told. */
public final class Mishaps {
    private static final Logger LOG = LoggerFactory.getLogger(Mishaps.class);
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private final SecureRandom random = new SecureRandom();

    /** Logs what happened, without any words of a person's, and returns the reference such as {@code 7K3Q-92XF}. */
    public String record(Throwable what) {
        String reference = fourLetters() + "-" + fourLetters();
        LOG.error("Unexpected error, reference {}", reference, what);
        return reference;
    }

    private String fourLetters() {
        StringBuilder letters = new StringBuilder();
        random.ints(4, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return letters.toString();
    }
}
