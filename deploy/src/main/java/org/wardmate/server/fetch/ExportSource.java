package org.wardmate.server.fetch;

import java.util.Optional;
import org.wardmate.handover.Export;
import org.wardmate.people.MemberId;

/** Where exports come from. */
@FunctionalInterface
public interface ExportSource {
    /** What a link lets a person take; none of what is not theirs. */
    Optional<Export> open(MemberId viewer, String link);
}
