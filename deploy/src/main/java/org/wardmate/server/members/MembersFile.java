package org.wardmate.server.members;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.wardmate.knowledge.document.Council;
import org.wardmate.people.Enrolment;
import org.wardmate.people.MemberId;

/**
 * The file that says who is who.
 *
 * @param councils those there are
 * @param ids makes an id of an e-mail address, always the same one
 */
public record MembersFile(Path path, List<Council> councils, Function<String, MemberId> ids) {
    public MembersFile {
        councils = List.copyOf(councils);
    }

    /**
     * The file as it was read once.
     *
     * @param fingerprint the same for the same bytes only
     */
    record Edition(String fingerprint, Enrolment enrolment) {}

    /** What is seen of a file without reading it; a changed file nearly always looks another. */
    record Look(Object modified, long size, String place) {}

    /** Says what is wrong with it, if anything is. */
    public Enrolment check() throws IOException {
        return read().enrolment();
    }

    Edition read() throws IOException {
        byte[] bytes = bytes();
        Sheet sheet = Sheet.read(bytes);
        return new Edition(fingerprint(bytes), Enrolment.of(sheet.rows(), sheet.faults(), councils, ids));
    }

    Look look() throws IOException {
        BasicFileAttributes seen = Files.readAttributes(path, BasicFileAttributes.class);
        return new Look(seen.lastModifiedTime(), seen.size(), Objects.toString(seen.fileKey()));
    }

    private byte[] bytes() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(SheetText.LARGEST + 1);
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
