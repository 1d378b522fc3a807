package org.wardmate.assistant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block.Fact;
import org.wardmate.people.MemberId;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** A platform that keeps one thing about everybody, and notes what it is told to forget. */
final class FakeElsewhere implements KeptElsewhere {
    /** Whose they were, by the case that was deleted. */
    final Map<CaseId, Set<MemberId>> forgotten = new HashMap<>();

    @Override
    public void forget(Transaction transaction, CaseId report, Set<MemberId> people) {
        forgotten.put(report, people);
    }

    @Override
    public List<Fact> about(Reading reading, MemberId who) {
        return List.of(new Fact("Chat", "the chat of " + who.value()));
    }
}
