package org.wardmate.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wardmate.audit.Deed;
import org.wardmate.audit.Subject;
import org.wardmate.audit.Verb;
import org.wardmate.conversation.IdSource;
import org.wardmate.people.MemberId;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.RecordKey;

/** A case's reference, such as {@code WM-7K3Q-92XF}: easy to read out, with nothing in it that can be counted or guessed. */
public record CaseId(String value) {
    /** Without I, L, O, U, 0 and 1, which are misread or misheard, and spell words. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final Pattern SHAPE = Pattern.compile("WM-[%1$s]{4}-[%1$s]{4}".formatted(LETTERS));

    public CaseId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("A case's reference looks like WM-7K3Q-92XF.");
        }
    }

    /** The next reference; as hard to guess as the id it is made from. */
    public static CaseId next(IdSource ids) {
        byte[] chance = sha256(ids.next());
        StringBuilder letters = new StringBuilder("WM-");
        for (int i = 0; i < 8; i++) {
            int drawn = Byte.toUnsignedInt(chance[2 * i]) << 8 | Byte.toUnsignedInt(chance[2 * i + 1]);
            letters.append(i == 4 ? "-" : "").append(LETTERS.charAt(drawn % LETTERS.length()));
        }
        return new CaseId(letters.toString());
    }

    private static byte[] sha256(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** A reference as somebody typed it, in any case and with any dashes or none; empty when it is none. */
    public static Optional<CaseId> read(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        String written = letters.length() == 10
                ? letters.substring(0, 2) + "-" + letters.substring(2, 6) + "-" + letters.substring(6)
                : "";
        return SHAPE.matcher(written).matches() ? Optional.of(new CaseId(written)) : Optional.empty();
    }

    /** What the case's own data key belongs to. */
    public KeyOwner keyOwner() {
        return new KeyOwner(value);
    }

    /** Something that was done with the case, as it is told to the audit trail. */
    public Deed deed(MemberId by, String verb) {
        return new Deed(by, new Verb(verb), subject());
    }

    /** The case, as the audit trail names it. */
    public Subject subject() {
        return new Subject("case:" + value);
    }

    public RecordKey key() {
        return RecordKey.of(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
