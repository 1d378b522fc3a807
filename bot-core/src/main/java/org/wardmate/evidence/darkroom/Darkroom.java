package org.wardmate.evidence.darkroom;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.knowledge.convert.ChildJvm;

/**
 * Where untrusted files become clean pictures, one at a time, each in a child process of its own: 384 MB of memory, 30
 * seconds, none of this process's environment, no network. The file itself goes by a pipe and never lies open on a disk.
 */
public final class Darkroom {
    private static final Logger LOG = LoggerFactory.getLogger(Darkroom.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int HEAP = 384; // megabytes

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration longest;
    private final Class<?> main;

    public Darkroom() {
        this(LONGEST, DarkroomMain.class);
    }

    Darkroom(Duration longest, Class<?> main) {
        this.longest = longest;
        this.main = main;
    }

    /** Makes copies of a file; waits until it is this file's turn. The stream is left open. */
    public Development develop(MediaType type, InputStream file) {
        turn.acquireUninterruptibly();
        try {
            Path folder = Files.createTempDirectory("wardmate-darkroom-");
            try {
                Files.createFile(folder.resolve(ChildJvm.NO_HOSTS));
                return run(ChildJvm.command(main, folder, HEAP, List.of(type.name())), folder, file);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            LOG.warn("The process that looks at pictures could not be run.", e);
            return new Development.Refused(Refusal.NOT_NOW);
        } finally {
            turn.release();
        }
    }

    private Development run(List<String> command, Path folder, InputStream file) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Tokens and keys stand in the environment; a hostile file must not find them.
        builder.environment().clear();
        Process child = builder.start();
        try {
            CompletableFuture<Development> told =
                    CompletableFuture.supplyAsync(() -> told(child), Thread.ofVirtual()::start);
            byte[] bytes = file.readAllBytes();
            Thread.startVirtualThread(() -> send(bytes, child));
            if (!child.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Development.Refused(Refusal.TOO_HEAVY);
            }
            return switch (child.exitValue()) {
                case 0 -> told.join();
                case ChildJvm.OUT_OF_MEMORY -> new Development.Refused(Refusal.TOO_HEAVY);
                default -> brokenDown(child.exitValue());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", e);
        } finally {
            child.destroyForcibly();
        }
    }

    private static void send(byte[] bytes, Process child) {
        try (OutputStream in = child.getOutputStream()) {
            in.write(bytes);
        } catch (IOException _) {
            // The child has ended; how it did is asked next.
        }
    }

    private static Development told(Process child) {
        try (InputStream out = new BufferedInputStream(child.getInputStream())) {
            return Wire.read(out);
        } catch (IOException _) {
            return new Development.Refused(Refusal.DAMAGED);
        }
    }

    /** A Java that cannot start ends with 1; one that a file brought down ends otherwise. */
    private static Development brokenDown(int end) {
        LOG.warn("The process that looks at pictures ended with {}.", end);
        return new Development.Refused(end == 1 ? Refusal.NOT_NOW : Refusal.DAMAGED);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
