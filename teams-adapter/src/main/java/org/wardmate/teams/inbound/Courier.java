package org.wardmate.teams.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.conversation.Upload;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.NotNow;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.relay.Outcome.Unsure;
import org.wardmate.teams.client.Files;

/** Brings the files of one event: those that can be fetched, all at once, and whether any could not. */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int TRIES = 6;

    private final Files files;

    Courier(Files files) {
        this.files = files;
    }

    /** What came of fetching them. */
    sealed interface Brought {
        /**
         * They were handed over.
         *
         * @param missing some of the files could not be had, and cannot be later
         */
        record All(boolean missing) implements Brought {}

        record Later(Duration pause) implements Brought {}
    }

    /** Hands the files over, open, unless one had better be fetched later; all are closed in the end. */
    Brought bring(String service, List<SharedFile> shared, int attempt, Consumer<List<Upload>> to) {
        List<InputStream> open = new ArrayList<>();
        List<Upload> uploads = new ArrayList<>();
        boolean missing = false;
        try {
            for (SharedFile file : shared) {
                switch (opened(service, file)) {
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
                        LOG.warn("Teams did not hand over {} ({}).", file, error);
                        missing = true;
                    }
                }
            }
            if (!uploads.isEmpty()) {
                to.accept(uploads);
            }
            return new Brought.All(missing);
        } finally {
            open.forEach(Courier::close);
        }
    }

    private Outcome<InputStream> opened(String service, SharedFile file) {
        return switch (file.kind()) {
            case PICTURE -> files.picture(service, file.url());
            case ATTACHED -> files.attached(file.url());
        };
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            LOG.debug("A file from Teams could not be closed.", e);
        }
    }
}
