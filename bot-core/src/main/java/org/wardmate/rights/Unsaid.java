package org.wardmate.rights;

import java.util.Set;
import org.wardmate.casework.CaseId;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Transaction;

/** Messages that are still on their way. */
@FunctionalInterface
public interface Unsaid {
    /** Takes away those that speak of a report, from among those to these people. */
    void withdraw(Transaction transaction, CaseId report, Set<MemberId> people);
}
