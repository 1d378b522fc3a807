package org.wardmate.rights;

import java.util.List;
import java.util.Set;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block.Fact;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Transaction;

/** What the way to a chat platform keeps of its own in the records, such as where messages stand. */
public interface KeptElsewhere {
    /** Nothing is kept. */
    KeptElsewhere NOTHING = of(List.of());

    /**
     * Forgets what points to a case that is being deleted.
     *
     * @param people the member, and all who have the case, had it or were told of it
     */
    void forget(Transaction transaction, CaseId report, Set<MemberId> people);

    /** What is kept about somebody, as they read it. */
    List<Fact> about(Reading reading, MemberId who);

    /** Several as one. */
    static KeptElsewhere of(List<KeptElsewhere> several) {
        return new KeptElsewhere() {
            @Override
            public void forget(Transaction transaction, CaseId report, Set<MemberId> people) {
                several.forEach(each -> each.forget(transaction, report, people));
            }

            @Override
            public List<Fact> about(Reading reading, MemberId who) {
                return several.stream()
                        .flatMap(each -> each.about(reading, who).stream())
                        .toList();
            }
        };
    }
}
