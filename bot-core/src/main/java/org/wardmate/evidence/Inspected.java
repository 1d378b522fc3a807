package org.wardmate.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.evidence.darkroom.Extent;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.evidence.darkroom.Refusal;
import org.wardmate.storage.BlobId;

/** What is known of an upload before it is added to a case. */
public sealed interface Inspected {
    /** The blobs that lie ready; they are swept away after a day unless it is added. */
    List<BlobId> blobs();

    record Sound(
            MediaType type,
            long size,
            String sha256,
            Extent extent,
            Evidence.Copies copies,
            String fileName,
            @Nullable String platformFileId,
            @Nullable Instant platformTime)
            implements Inspected {
        @Override
        public List<BlobId> blobs() {
            return copies.blobs();
        }

        @Override
        public String toString() {
            return "a sound upload";
        }
    }

    record Unsound(Refusal refusal) implements Inspected {
        @Override
        public List<BlobId> blobs() {
            return List.of();
        }
    }
}
