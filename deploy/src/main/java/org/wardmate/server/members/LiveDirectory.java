package org.wardmate.server.members;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/** The directory as it is now; another can take its place while the server runs. */
public final class LiveDirectory implements Directory {
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private volatile Directory now;

    public LiveDirectory(Directory now) {
        this.now = now;
    }

    /** From the next question on it answers as the other does. */
    void become(Directory next) {
        now = next;
        watchers.forEach(Runnable::run);
    }

    /** Does something after each change. */
    public void onChange(Runnable watcher) {
        watchers.add(watcher);
    }

    @Override
    public Optional<Member> find(MemberId id) {
        return now.find(id);
    }

    @Override
    public List<Member> of(CouncilId council) {
        return now.of(council);
    }
}
