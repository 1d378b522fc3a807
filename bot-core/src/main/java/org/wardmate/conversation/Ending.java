package org.wardmate.conversation;

import java.util.List;
import org.wardmate.people.Member;
import org.wardmate.storage.Transaction;

/** What becomes of a draft in the end. */
public interface Ending<D> {
    /** Every step is dealt with. */
    List<Outgoing> finished(Transaction transaction, Member member, DraftId id, D draft);

    /** The person wants it deleted, and was asked twice. */
    List<Outgoing> cancelled(Transaction transaction, Member member, DraftId id);
}
