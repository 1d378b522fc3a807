package org.wardmate.server.control;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * Where a running server can be asked: a socket in a folder that only its owner may enter. Where the data directory's
 * path is too long for a socket, the folder lies among the system's temporary files and is named in a file.
 */
final class Door {
    /** Linux allows 107 bytes, macOS 103. */
    private static final int LONGEST = 100;

    private static final String FOLDER = "control";
    private static final String SOCKET = "socket";
    private static final String ELSEWHERE = "elsewhere";
    private static final Set<PosixFilePermission> FOLDER_MODE = PosixFilePermissions.fromString("rwx------");
    static final Set<PosixFilePermission> SOCKET_MODE = PosixFilePermissions.fromString("rw-------");

    private Door() {}

    /** Makes room for a socket. Whoever asks has the data directory to themself, so one that is there is stale. */
    static UnixDomainSocketAddress prepare(Path directory) throws IOException {
        Path folder = directory.toRealPath().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(folder, mode(FOLDER_MODE));
        }
        Files.setPosixFilePermissions(folder, FOLDER_MODE);
        Files.deleteIfExists(folder.resolve(SOCKET));
        Files.deleteIfExists(folder.resolve(ELSEWHERE));
        Path socket = folder.resolve(SOCKET);
        if (length(socket) <= LONGEST) {
            return UnixDomainSocketAddress.of(socket);
        }
        Path elsewhere =
                Files.createTempDirectory("wardmate", mode(FOLDER_MODE)).resolve(SOCKET);
        Files.createFile(folder.resolve(ELSEWHERE), mode(SOCKET_MODE));
        Files.writeString(folder.resolve(ELSEWHERE), elsewhere.toString(), StandardOpenOption.WRITE);
        return UnixDomainSocketAddress.of(elsewhere);
    }

    /** Where the server that has the directory can be asked. */
    static UnixDomainSocketAddress find(Path directory) throws IOException {
        Path folder = directory.toRealPath().resolve(FOLDER);
        Path elsewhere = folder.resolve(ELSEWHERE);
        return UnixDomainSocketAddress.of(
                Files.exists(elsewhere) ? Path.of(Files.readString(elsewhere)) : folder.resolve(SOCKET));
    }

    static void remove(UnixDomainSocketAddress address) throws IOException {
        Path socket = address.getPath();
        Path folder = Objects.requireNonNull(socket.getParent());
        Files.deleteIfExists(socket);
        if (!folder.endsWith(FOLDER)) {
            Files.deleteIfExists(folder);
        }
    }

    private static int length(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static FileAttribute<?> mode(Set<PosixFilePermission> permissions) {
        return PosixFilePermissions.asFileAttribute(permissions);
    }
}
