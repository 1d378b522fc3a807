package org.wardmate.advice;

import java.util.List;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** What a person asked, as far as it is kept with their name to it: the last answers, and questions put to officers. */
public final class OwnQuestions {
    private static final Exchanges EXCHANGES = new Exchanges();
    private static final Tickets TICKETS = new Tickets();

    private OwnQuestions() {}

    /** The latest first. */
    public static List<Exchange> asked(Reading reading, MemberId member) {
        return EXCHANGES.of(reading, member);
    }

    public static List<Ticket> putToOfficers(Reading reading, MemberId member) {
        return TICKETS.of(reading, member);
    }

    /** Deletes them, but not questions that an officer has still to answer. */
    public static void forget(Transaction transaction, MemberId member) {
        EXCHANGES.forget(transaction, member);
        TICKETS.forgetAnswered(transaction, member);
    }
}
