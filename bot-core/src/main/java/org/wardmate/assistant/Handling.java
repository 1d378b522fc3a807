package org.wardmate.assistant;

import java.util.List;
import org.wardmate.conversation.Outgoing;
import org.wardmate.storage.Transaction;

/** What a turn does inside its transaction, and what it says. Pure, for it may be run again. */
@FunctionalInterface
interface Handling {
    List<Outgoing> in(Transaction transaction);
}
