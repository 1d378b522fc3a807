package org.wardmate.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** Where the key that seals everything comes from: a secret handed in, or a file that only its owner can read. */
public final class MasterKey {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.complementOf(EnumSet.copyOf(PosixFilePermissions.fromString("rwx------")));

    private MasterKey() {}

    /** Reads a secret: 32 bytes in Base64, as {@code openssl rand -base64 32} prints them. */
    public static SealingKey fromSecret(String secret) {
        try {
            return new SealingKey(Base64.getDecoder().decode(secret.strip()));
        } catch (IllegalArgumentException e) {
            // The cause would carry a part of the secret into the log.
            throw new StorageException(
                    "The master key is not 32 bytes in Base64. \"openssl rand -base64 32\" makes a good one.");
        }
    }

    /** Reads the key file; one that others can read is refused. */
    public static SealingKey fromFile(Path file) {
        try {
            requirePrivate(file);
            return fromSecret(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new StorageException("The key file %s cannot be read.".formatted(file), e);
        }
    }

    /** Makes a new key and keeps it in a file that only its owner can read. A file that is there is never replaced. */
    public static SealingKey create(Path file) {
        SealingKey key = SealingKey.random();
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(unfinished);
            Files.createFile(unfinished, ownerOnly(file));
            Files.writeString(
                    unfinished,
                    Base64.getEncoder().encodeToString(key.secret()) + "\n",
                    StandardCharsets.US_ASCII,
                    StandardOpenOption.DSYNC);
            // Without options a move replaces nothing.
            Files.move(unfinished, file);
            return key;
        } catch (IOException e) {
            throw new StorageException("The key file %s cannot be made.".formatted(file), e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        return Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static void requirePrivate(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(view.readAttributes().permissions());
        permissions.retainAll(OF_OTHERS);
        if (!permissions.isEmpty()) {
            throw new StorageException(
                    "The key file %s can be used by other people on this machine. Take their access away (chmod 600) and start again."
                            .formatted(file));
        }
    }
}
