package org.wardmate.server;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.audit.AuditTrail;
import org.wardmate.server.control.MembersReload;
import org.wardmate.server.control.OrderSocket;
import org.wardmate.server.store.Storage;
import org.wardmate.storage.StorageException;

/** What is kept, open for as long as the server runs, with what looks after it. */
final class Keeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final Storage storage;
    private final @Nullable OrderSocket orders;
    private final MembersReload members;
    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-heads").factory());

    private Keeping(Storage storage, @Nullable OrderSocket orders, MembersReload members) {
        this.storage = storage;
        this.orders = orders;
        this.members = members;
    }

    static Keeping open(Path directory, Map<String, String> environment) {
        Storage storage = Storage.open(directory, environment, Wardmate.IDS);
        MembersReload members = MembersReload.notYet();
        Keeping keeping = new Keeping(storage, takingOrders(directory, storage, members), members);
        var _ = keeping.daily.scheduleWithFixedDelay(keeping::logHeads, 0, 1, TimeUnit.HOURS);
        return keeping;
    }

    /** Some file systems have no sockets; members are served there all the same. */
    private static @Nullable OrderSocket takingOrders(Path directory, Storage storage, MembersReload members) {
        try {
            return OrderSocket.open(directory, storage, members);
        } catch (StorageException e) {
            LOG.warn("Commands such as backup cannot reach this server while it runs.", e);
            return null;
        }
    }

    Storage storage() {
        return storage;
    }

    MembersReload members() {
        return members;
    }

    /** Does so once a day; later hours find that it is done. */
    private void logHeads() {
        try {
            new AuditTrail(Clock.systemUTC()).logHeads(storage.records());
        } catch (RuntimeException e) {
            LOG.error("The heads of the audit trail could not be logged.", e);
        }
    }

    @Override
    public void close() {
        daily.close();
        if (orders != null) {
            orders.close();
        }
        storage.close();
    }
}
