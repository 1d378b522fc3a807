package org.wardmate.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.Evidence.Copies;
import org.wardmate.evidence.Evidence.Kept;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.Development;
import org.wardmate.evidence.darkroom.FirstBytes;
import org.wardmate.evidence.darkroom.Limits;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.evidence.darkroom.Refusal;
import org.wardmate.evidence.darkroom.Sniff;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.Blobs;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;

/** Looks at an upload and seals it, before and outside any transaction. */
final class Intake {
    private final Blobs blobs;
    private final Darkroom darkroom;

    Intake(Blobs blobs, Darkroom darkroom) {
        this.blobs = blobs;
        this.darkroom = darkroom;
    }

    Inspected inspect(Upload upload, SealingKey key) {
        try (InputStream content = upload.content().open();
                PushbackInputStream in = new PushbackInputStream(content, FirstBytes.COUNT)) {
            byte[] first = in.readNBytes(FirstBytes.COUNT);
            in.unread(first);
            return switch (FirstBytes.sniff(first)) {
                case Sniff.Refused(var refusal) -> new Inspected.Unsound(refusal);
                case Sniff.Known(var type) -> sealed(type, in, upload, key);
            };
        } catch (IOException e) {
            throw new StorageException("The file did not arrive whole, so nothing was saved.", e);
        }
    }

    private Inspected sealed(MediaType type, InputStream in, Upload upload, SealingKey key) throws IOException {
        return switch (blobs.put(in, Limits.STANDARD.bytes(), key)) {
            case Blobs.Put.TooLarge _ -> new Inspected.Unsound(Refusal.TOO_LARGE);
            case Blobs.Put.Kept original -> {
                List<BlobId> unclaimed = new ArrayList<>(List.of(original.id()));
                try {
                    Inspected inspected = developed(type, original, upload, key, unclaimed);
                    unclaimed.removeAll(inspected.blobs());
                    yield inspected;
                } finally {
                    unclaimed.forEach(blobs::delete);
                }
            }
        };
    }

    /** The file is read back from where it is sealed, so that what is looked at is what is kept. */
    private Inspected developed(
            MediaType type, Blobs.Put.Kept original, Upload upload, SealingKey key, List<BlobId> unclaimed)
            throws IOException {
        Development development;
        try (InputStream file = blobs.open(original.id(), key).orElseThrow()) {
            development = darkroom.develop(type, file);
        }
        return switch (development) {
            case Development.Refused(var refusal) -> new Inspected.Unsound(refusal);
            case Development.Developed(var extent, var viewing, var thumbnail) ->
                new Inspected.Sound(
                        type,
                        original.size(),
                        original.sha256(),
                        extent,
                        new Copies(
                                new Kept(original.id(), type),
                                kept(viewing, key, unclaimed),
                                kept(thumbnail, key, unclaimed)),
                        upload.fileName(),
                        upload.platformFileId(),
                        upload.platformTime());
        };
    }

    private Kept kept(Development.Copy copy, SealingKey key, List<BlobId> unclaimed) {
        return switch (blobs.put(new ByteArrayInputStream(copy.bytes()), copy.bytes().length, key)) {
            case Blobs.Put.TooLarge _ -> throw new IllegalStateException("A copy is as large as it is.");
            case Blobs.Put.Kept(var id, var _, var _) -> {
                unclaimed.add(id);
                yield new Kept(id, copy.type());
            }
        };
    }
}
