package org.wardmate.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The most memory that processes ever held, as Linux counts it; those that live for a moment are seen by looking often. */
final class PeakMemory implements AutoCloseable {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final int OFTEN = 20; // milliseconds

    private final Map<Long, Long> megabytes = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

    PeakMemory(Supplier<Stream<ProcessHandle>> processes) {
        var _ = looking.scheduleWithFixedDelay(
                () -> processes.get().forEach(process -> look(process.pid())), 0, OFTEN, TimeUnit.MILLISECONDS);
    }

    private void look(long process) {
        try {
            Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc", Long.toString(process), "status")));
            if (peak.find()) {
                megabytes.merge(process, Long.parseLong(peak.group(1)) >> 10, Math::max);
            }
        } catch (IOException _) {
            // It has ended.
        }
    }

    long of(long process) {
        return megabytes.getOrDefault(process, 0L);
    }

    /** The most that any process held, other than one. */
    long ofOthers(long process) {
        return megabytes.entrySet().stream()
                .filter(each -> each.getKey() != process)
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
