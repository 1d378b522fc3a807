package org.wardmate.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.evidence.darkroom.Extent;
import org.wardmate.evidence.darkroom.Limits;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.people.MemberId;
import org.wardmate.storage.BlobId;

/**
 * One file that was kept.
 *
 * @param type by its content
 * @param size in bytes, as received
 * @param sha256 of the bytes as received, in lower-case hexadecimal
 */
public record Evidence(
        EvidenceId id, MediaType type, long size, String sha256, Extent extent, Capture capture, Copies copies) {
    public static final Limits LIMITS = Limits.STANDARD;

    /**
     * How it came.
     *
     * @param at by our clock
     * @param platformTime by Slack's or Teams's clock, if they say
     */
    public record Capture(
            MemberId by,
            Instant at,
            @Nullable Instant platformTime,
            @Nullable String platformFileId,
            String fileName) {}

    /** Where the three lie, sealed with the case's key. */
    public record Copies(Kept original, Kept viewing, Kept thumbnail) {
        public Kept of(Copy copy) {
            return switch (copy) {
                case ORIGINAL -> original;
                case VIEWING -> viewing;
                case THUMBNAIL -> thumbnail;
            };
        }

        public List<BlobId> blobs() {
            return List.of(original.blob(), viewing.blob(), thumbnail.blob());
        }
    }

    public record Kept(BlobId blob, MediaType type) {}

    /** Without the file's name, which stays out of logs. */
    @Override
    public String toString() {
        return "evidence " + id;
    }
}
