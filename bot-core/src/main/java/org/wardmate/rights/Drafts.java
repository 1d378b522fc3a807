package org.wardmate.rights;

import org.wardmate.casework.CaseFile;
import org.wardmate.storage.Transaction;

/** What members told and sent, as they told it. */
@FunctionalInterface
public interface Drafts {
    /** Deletes what was told and sent for a case that is being deleted. */
    void forget(Transaction transaction, CaseFile file);
}
