package org.wardmate.relay;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.wardmate.conversation.Incoming;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/** A core that remembers what reached it. */
public final class WatchedCore implements Core {
    private final List<Incoming> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger received = new AtomicInteger();
    private final Core core;

    public WatchedCore(Core core) {
        this.core = core;
    }

    @Override
    public void receive(Incoming incoming) {
        taken.add(incoming);
        core.receive(incoming);
        received.incrementAndGet();
    }

    @Override
    public Optional<Message> home(MemberId member) {
        return core.home(member);
    }

    /** All that came, in order, handled or not. */
    public List<Incoming> taken() {
        return List.copyOf(taken);
    }

    /** How many were handled. */
    public int received() {
        return received.get();
    }
}
