package org.wardmate.server.trial;

import java.io.InputStream;
import java.util.Optional;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.EvidenceId;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.people.MemberId;

/** Where the trial's pictures of evidence come from. */
@FunctionalInterface
public interface PictureSource {
    /** A copy of a member's own evidence; none of anybody else's. */
    Optional<Picture> open(MemberId viewer, EvidenceId evidence, Copy copy);

    /** The stream is closed by whoever asked for it. */
    record Picture(MediaType type, InputStream bytes) {}
}
