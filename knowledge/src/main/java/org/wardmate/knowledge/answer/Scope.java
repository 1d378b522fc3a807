package org.wardmate.knowledge.answer;

import org.wardmate.knowledge.document.CouncilId;

/** Whose guidelines may answer. */
public sealed interface Scope {
    /** The asker's own council, and no other. */
    record OneCouncil(CouncilId council) implements Scope {}

    /** All councils, for someone who looks across them. */
    record AnyCouncil() implements Scope {}
}
