package org.wardmate.evidence;

import java.io.InputStream;
import java.util.Optional;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.SealingKey;

/** A copy that somebody may look at; that they did is in the case's custody events already. */
public final class Opened {
    private final Evidence.Kept kept;
    private final Blobs blobs;
    private final SealingKey key;

    Opened(Evidence.Kept kept, Blobs blobs, SealingKey key) {
        this.kept = kept;
        this.blobs = blobs;
        this.key = key;
    }

    public MediaType type() {
        return kept.type();
    }

    /** Its bytes, after the transaction; none when it has been shredded since. */
    public Optional<InputStream> stream() {
        return blobs.open(kept.blob(), key);
    }
}
