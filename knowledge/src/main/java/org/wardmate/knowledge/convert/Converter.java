package org.wardmate.knowledge.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Converts files, each in a child process of its own: 256 MB of memory, a minute, two megabytes of text, none of this
 * process's environment, no network. A hostile file ends its child and nothing else.
 */
public final class Converter {
    private static final Logger LOG = LoggerFactory.getLogger(Converter.class);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int HEAP = 256; // megabytes

    private final Duration longest;
    private final Class<?> main;

    public Converter() {
        this(LONGEST, ConversionMain.class);
    }

    Converter(Duration longest, Class<?> main) {
        this.longest = longest;
        this.main = main;
    }

    /** Converts the content of a file. The child sees a copy: neither the name nor the place of the file itself. */
    public Conversion convert(byte[] content, Format format) {
        try {
            Path folder = Files.createTempDirectory("wardmate-convert-");
            try {
                Files.createFile(folder.resolve(ChildJvm.NO_HOSTS));
                Path copy = Files.write(folder.resolve("document"), content);
                return run(ChildJvm.command(main, folder, HEAP, List.of(format.name(), copy.toString())), folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            LOG.warn("The process that reads documents could not be started.", e);
            return new Conversion.Failed(Conversion.Reason.NOT_STARTED);
        }
    }

    private Conversion run(List<String> command, Path folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        folder.resolve(ChildJvm.NO_HOSTS).toFile()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // Tokens and keys stand in the environment; a hostile file must not find them.
        builder.environment().clear();
        Process child = builder.start();
        try {
            CompletableFuture<byte[]> output = output(child);
            if (!child.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Conversion.Failed(Conversion.Reason.TOO_SLOW);
            }
            return outcome(child.exitValue(), output.join());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted.", e);
        } finally {
            child.destroyForcibly();
        }
    }

    /** Reads as much as is allowed, and ends a child that has more to say. */
    private static CompletableFuture<byte[]> output(Process child) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (InputStream out = child.getInputStream()) {
                        byte[] bytes = out.readNBytes(MOST_BYTES + 1);
                        if (bytes.length > MOST_BYTES) {
                            child.destroyForcibly();
                        }
                        return bytes;
                    } catch (IOException e) {
                        return new byte[0];
                    }
                },
                Thread.ofVirtual()::start);
    }

    private static Conversion outcome(int end, byte[] output) {
        if (output.length > MOST_BYTES || end == ChildJvm.OUT_OF_MEMORY) {
            return new Conversion.Failed(Conversion.Reason.TOO_LARGE);
        }
        try {
            return switch (end) {
                case 0 -> Wire.read(output);
                case ConversionMain.REFUSED ->
                    new Conversion.Failed(Conversion.Reason.valueOf(new String(output, UTF_8)));
                default -> new Conversion.Failed(notTold(end));
            };
        } catch (IllegalArgumentException e) {
            LOG.warn("The process that reads documents answered in a way that is not understood.", e);
            return new Conversion.Failed(Conversion.Reason.BROKEN);
        }
    }

    /** A Java that cannot start ends with 1; one that a file brought down ends otherwise. */
    private static Conversion.Reason notTold(int end) {
        LOG.warn("The process that reads documents ended with {}.", end);
        return end == 1 ? Conversion.Reason.NOT_STARTED : Conversion.Reason.BROKEN;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
