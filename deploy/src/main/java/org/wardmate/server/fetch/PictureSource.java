package org.wardmate.server.fetch;

import java.util.Optional;
import org.wardmate.casework.CaseId;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.Opened;
import org.wardmate.people.MemberId;

/** Where pictures of evidence come from. */
@FunctionalInterface
public interface PictureSource {
    /** A copy of a piece of a case's evidence, if the viewer may see it. */
    Optional<Opened> open(MemberId viewer, CaseId id, EvidenceId evidence, Copy copy);
}
