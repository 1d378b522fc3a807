package org.wardmate.evidence;

import org.wardmate.evidence.darkroom.Refusal;

/** What came of adding a file to a case. */
public sealed interface Addition {
    record Kept(Evidence evidence) implements Addition {}

    /** The same bytes are in this case already. */
    record Duplicate(Evidence evidence) implements Addition {}

    record Refused(Refusal refusal) implements Addition {}
}
