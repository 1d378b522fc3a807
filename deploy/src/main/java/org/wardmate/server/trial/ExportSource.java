package org.wardmate.server.trial;

import java.util.Optional;
import org.wardmate.handover.Export;
import org.wardmate.people.MemberId;

/** Where the trial's exports come from. */
@FunctionalInterface
public interface ExportSource {
    /** What a link lets a person take; none of what is not theirs. */
    Optional<Export> open(MemberId viewer, String link);
}
