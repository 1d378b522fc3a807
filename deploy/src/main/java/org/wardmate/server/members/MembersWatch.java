package org.wardmate.server.members;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.people.Enrolment;
import org.wardmate.people.MemberId;
import org.wardmate.people.Roster;
import org.wardmate.server.config.CannotStart;
import org.wardmate.server.control.Report;

/**
 * Keeps the directory as the members file has it. A file that changed is read once it looks the same twice, so that one
 * still being written is left alone. One with errors changes nothing.
 */
public final class MembersWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MembersWatch.class);
    private static final int EVERY_SECONDS = 2;
    private static final int MOST_NAMED = 20;

    private final MembersFile file;
    private final LiveDirectory directory;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("members-file").factory());
    private Roster roster;
    private String fingerprint;
    private MembersFile.@Nullable Look seen;
    private boolean settling;

    private MembersWatch(MembersFile file, MembersFile.Look seen, MembersFile.Edition edition) {
        this.file = file;
        this.seen = seen;
        this.fingerprint = edition.fingerprint();
        this.roster = new Roster(edition.enrolment().members());
        this.directory = new LiveDirectory(roster);
    }

    /** Reads the file and looks at it from then on; throws {@link CannotStart} where it cannot be used. */
    public static MembersWatch begin(MembersFile file) {
        MembersWatch watch = open(file);
        var _ = watch.clock.scheduleWithFixedDelay(watch::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
        return watch;
    }

    static MembersWatch open(MembersFile file) {
        try {
            MembersFile.Look look = file.look();
            MembersFile.Edition edition = file.read();
            if (!edition.enrolment().isSound()) {
                throw new CannotStart(
                        "The members file %s cannot be used (%s). The command “members check %s” says why."
                                .formatted(file.path(), FaultList.inShort(edition.enrolment()), file.path()));
            }
            LOG.info("The members file names {}.", people(edition.enrolment()));
            return new MembersWatch(file, look, edition);
        } catch (IOException e) {
            throw unreadable(file.path(), e);
        }
    }

    private static CannotStart unreadable(Path path, IOException e) {
        return new CannotStart(
                "The members file %s cannot be read. Name the right one with WARDMATE_DIRECTORY.".formatted(path), e);
    }

    public LiveDirectory directory() {
        return directory;
    }

    /** Looks at the file, and reads it where it changed and is no longer being written. */
    synchronized void look() {
        try {
            MembersFile.Look look = file.look();
            if (!look.equals(seen)) {
                seen = look;
                settling = true;
            } else if (settling) {
                settling = false;
                take(file.read());
            }
        } catch (IOException e) {
            if (seen != null) {
                LOG.warn("The members file cannot be read. Everybody stays as they were.");
            }
            seen = null;
        } catch (RuntimeException e) {
            LOG.error("The members file could not be looked at.", e);
        }
    }

    /** Reads the file at once. */
    public synchronized Report reload() {
        try {
            return take(file.read());
        } catch (IOException e) {
            LOG.warn("The members file cannot be read. Everybody stays as they were.");
            return new Report(
                    false,
                    List.of("The members file %s cannot be read. Everybody stays as they were."
                            .formatted(file.path())));
        }
    }

    private Report take(MembersFile.Edition edition) {
        Enrolment enrolment = edition.enrolment();
        if (!enrolment.isSound()) {
            LOG.warn("The members file has {}. Everybody stays as they were.", FaultList.inShort(enrolment));
            List<String> lines = new ArrayList<>(FaultList.inFull(enrolment));
            lines.add("Everybody stays as they were.");
            return new Report(false, lines);
        }
        if (edition.fingerprint().equals(fingerprint)) {
            return new Report(true, List.of("The members file is as it was: %s.".formatted(people(enrolment))));
        }
        Roster before = roster;
        roster = new Roster(enrolment.members());
        fingerprint = edition.fingerprint();
        directory.become(roster);
        Set<String> left = without(before, roster);
        String change = "%s, %d new, %d gone"
                .formatted(people(enrolment), without(roster, before).size(), left.size());
        LOG.info("The members file was read: {}{}.", change, left.isEmpty() ? "" : " (" + some(left) + ")");
        return new Report(true, List.of("The members file was read: %s.".formatted(change)));
    }

    private static String people(Enrolment enrolment) {
        return FaultList.people(enrolment.members().size());
    }

    private static Set<String> without(Roster all, Roster others) {
        Set<String> ids = all.ids().stream().map(MemberId::value).collect(Collectors.toCollection(TreeSet::new));
        others.ids().stream().map(MemberId::value).forEach(ids::remove);
        return ids;
    }

    private static String some(Set<String> ids) {
        return ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + (ids.size() > MOST_NAMED ? "…" : "");
    }

    @Override
    public void close() {
        clock.close();
    }
}
