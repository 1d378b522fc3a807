package org.wardmate.assistant;

import java.util.List;
import java.util.function.Function;
import org.wardmate.conversation.Outgoing;
import org.wardmate.message.Message;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** What a turn does inside its transaction, and what it says. Pure, for it may be run again. */
@FunctionalInterface
interface Handling {
    List<Outgoing> in(Transaction transaction);

    /** Says one thing to a member, whatever is kept. */
    static Handling saying(Member member, Message message) {
        return to(member, _ -> message);
    }

    /** Says one thing to a member, made of what is kept. */
    static Handling to(Member member, Function<Transaction, Message> message) {
        return transaction -> Outgoing.only(member, message.apply(transaction));
    }
}
