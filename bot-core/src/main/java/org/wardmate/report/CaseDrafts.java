package org.wardmate.report;

import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.conversation.DraftId;
import org.wardmate.conversation.Drafts;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Drafts that belong to a case, named by its reference behind a prefix of their kind, and sealed with its key. */
final class CaseDrafts<D> implements Drafts<D> {
    private final String prefix;
    private final Shelf<D> drafts;

    CaseDrafts(String prefix, String collection, Shape<D> shape) {
        this.prefix = prefix;
        this.drafts = new Shelf<>(collection, shape);
    }

    DraftId id(CaseId id) {
        return new DraftId(prefix + id);
    }

    /** The case a draft of this kind belongs to; empty for one of another kind. */
    Optional<CaseId> caseOf(DraftId id) {
        try {
            return id.value().startsWith(prefix)
                    ? Optional.of(new CaseId(id.value().substring(prefix.length())))
                    : Optional.empty();
        } catch (IllegalArgumentException notACase) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<D> find(Reading reading, DraftId id) {
        return sealed(reading, id).flatMap(own -> caseOf(id).flatMap(ofCase -> drafts.find(own, ofCase.key())));
    }

    @Override
    public void put(Transaction transaction, DraftId id, D draft) {
        drafts.put(
                sealed(transaction, id).orElseThrow(), caseOf(id).orElseThrow().key(), draft);
    }

    void delete(Transaction transaction, CaseId id) {
        drafts.delete(transaction, id.key());
    }

    @Override
    public Optional<Transaction> sealed(Transaction transaction, DraftId id) {
        return caseOf(id).flatMap(ofCase -> CaseKeys.in(transaction, ofCase.keyOwner()));
    }

    @Override
    public Optional<Reading> sealed(Reading reading, DraftId id) {
        return caseOf(id).flatMap(ofCase -> CaseKeys.in(reading, ofCase.keyOwner()));
    }
}
