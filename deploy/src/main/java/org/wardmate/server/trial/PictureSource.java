package org.wardmate.server.trial;

import java.util.Optional;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.Opened;
import org.wardmate.people.MemberId;

/** Where the trial's pictures of evidence come from. */
@FunctionalInterface
public interface PictureSource {
    /** A copy of a member's own evidence; none of anybody else's. */
    Optional<Opened> open(MemberId viewer, EvidenceId evidence, Copy copy);
}
