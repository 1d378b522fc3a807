package org.wardmate.assistant;

import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.Outgoing;
import org.wardmate.storage.Records;
import org.wardmate.storage.Transaction;

/** Sees to what is due, a little at a time, so that members do not wait for it; what is left is seen to the next time. */
final class Chores {
    private static final int MOST_BATCHES = 200;

    /** One kind of thing that falls due. */
    @FunctionalInterface
    interface Chore {
        /** Sees to some of it and gives what is to be said; empty once nothing is left. */
        Optional<List<Outgoing>> some(Transaction transaction);
    }

    private final Records records;
    private final Outbox outbox;
    private final List<Chore> chores;

    Chores(Records records, Outbox outbox, List<Chore> chores) {
        this.records = records;
        this.outbox = outbox;
        this.chores = List.copyOf(chores);
    }

    void doThem() {
        for (Chore chore : chores) {
            boolean goesOn = true;
            for (int batch = 0; goesOn && batch < MOST_BATCHES; batch++) {
                goesOn = records.<Boolean>inTransaction(transaction -> {
                    Optional<List<Outgoing>> said = chore.some(transaction);
                    said.ifPresent(each -> outbox.append(transaction, each));
                    return said.isPresent();
                });
            }
        }
    }
}
