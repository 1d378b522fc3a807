package org.wardmate.server.control;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;

/** How the members file is read anew, which only a running server that has one can do. */
public final class MembersReload {
    private final AtomicReference<Supplier<Report>> way;

    private final AtomicReference<Directory> people = new AtomicReference<>(new DemoDirectory(List.of()));

    private MembersReload(Supplier<Report> way) {
        this.way = new AtomicReference<>(way);
    }

    /** For a server, until it is up or if it has no members file. */
    public static MembersReload notYet() {
        return new MembersReload(() -> Report.failed(
                "This Wardmate goes by no members file. Name one with WARDMATE_DIRECTORY and start it again."));
    }

    static MembersReload withoutServer() {
        return new MembersReload(
                () -> Report.failed("No Wardmate runs here. The next start reads the members file anyway."));
    }

    /** Who is who for the running server. */
    public void goesBy(Directory directory) {
        people.set(directory);
    }

    /** Who is who; nobody, while there is no server. */
    Directory directory() {
        return people.get();
    }

    public void isDoneBy(Supplier<Report> reload) {
        way.set(reload);
    }

    Report now() {
        return way.get().get();
    }
}
