package org.wardmate.relay;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.conversation.Upload;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;

/** Brings the files of one event: those that can be fetched, all at once, and whether any could not. */
public final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int TRIES = 6;

    private final String platform;

    /** A courier between a platform with this name and the assistant. */
    public Courier(String platform) {
        this.platform = platform;
    }

    /** A file as a platform tells of it; what it says of itself goes to logs, so that its name is not in that. */
    public interface SharedFile {
        @Nullable String id();

        String name();

        @Nullable Instant sent();
    }

    /** What came of fetching them. */
    public sealed interface Brought {
        /**
         * They were handed over.
         *
         * @param missing some of the files could not be had, and cannot be later
         */
        record All(boolean missing) implements Brought {}

        record Later(Duration pause) implements Brought {}
    }

    /**
     * Hands the files over, open, unless one had better be fetched later; all are closed in the end.
     *
     * @param opening how a file is opened
     * @param attempt counts from 1
     */
    public <F extends SharedFile> Brought bring(
            List<F> shared, Function<F, Outcome<InputStream>> opening, int attempt, Consumer<List<Upload>> to) {
        List<InputStream> open = new ArrayList<>();
        List<Upload> uploads = new ArrayList<>();
        boolean missing = false;
        try {
            for (F file : shared) {
                switch (opening.apply(file)) {
                    case Done<InputStream>(var stream) -> {
                        open.add(stream);
                        uploads.add(new Upload(file.name(), file.id(), file.sent(), () -> stream));
                    }
                    case NotNow<InputStream>(var pause)
                    when attempt < TRIES -> {
                        return new Brought.Later(pause);
                    }
                    case Unsure<InputStream>()
                    when attempt < TRIES -> {
                        return new Brought.Later(PAUSE);
                    }
                    case NotNow<InputStream> _, Unsure<InputStream> _ -> missing = true;
                    case Refused<InputStream>(var error) -> {
                        LOG.warn("{} did not hand over {} ({}).", platform, file, error);
                        missing = true;
                    }
                }
            }
            if (!uploads.isEmpty()) {
                to.accept(uploads);
            }
            return new Brought.All(missing);
        } finally {
            open.forEach(this::close);
        }
    }

    private void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            LOG.debug("A file from {} could not be closed.", platform, e);
        }
    }
}
