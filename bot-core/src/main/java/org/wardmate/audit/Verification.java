package org.wardmate.audit;

import org.wardmate.knowledge.document.CouncilId;

/** What a look through a council's chain found. */
public sealed interface Verification {
    /** In one plain sentence. */
    String sentence();

    /** Every entry is there, in its place and unchanged. */
    record Intact(CouncilId council, AuditHead head) implements Verification {
        @Override
        public String sentence() {
            return "The audit trail of %s is intact: %d entries, ending in %s."
                    .formatted(council, head.count(), head.hash());
        }
    }

    /** The first entry that is not as it was written. */
    record Broken(CouncilId council, long entry, Fault fault) implements Verification {
        @Override
        public String sentence() {
            return "The audit trail of %s is broken at entry %d, which %s.".formatted(council, entry, fault.words());
        }
    }

    /** What can be wrong with an entry. */
    enum Fault {
        CHANGED("was changed"),
        MISSING("is missing"),
        REORDERED("was moved from another place");

        private final String words;

        Fault(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
