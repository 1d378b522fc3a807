package org.wardmate.evidence;

import java.util.List;
import org.wardmate.storage.BlobId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Which blobs belong to a case. It can be read without any case's key, so that what nobody claims can be swept away. */
final class ClaimedBlobs {
    private static final Shelf<Claim> CLAIMS = new Shelf<>("evidence-blobs", Shape.of("blob-claim", Claim.class));

    private static final Shelf<Release> RELEASED =
            new Shelf<>("evidence-released", Shape.of("blob-release", Release.class));

    private record Claim(KeyOwner owner) {}

    private record Release() {}

    private ClaimedBlobs() {}

    static void claim(Transaction transaction, KeyOwner owner, List<BlobId> blobs) {
        blobs.forEach(blob -> CLAIMS.put(transaction, key(blob), new Claim(owner)));
    }

    /** From now on nobody needs them; they are to be deleted once this transaction is kept. */
    static void release(Transaction transaction, List<BlobId> blobs) {
        blobs.forEach(blob -> {
            CLAIMS.delete(transaction, key(blob));
            RELEASED.put(transaction, key(blob), new Release());
        });
    }

    static List<BlobId> released(Reading reading, int most) {
        return RELEASED.items(reading, Scan.all(RELEASED.collection()).limit(most)).stream()
                .map(item -> new BlobId(item.key().value()))
                .toList();
    }

    /** They are deleted, or were never claimed; nothing need be known of them any more. */
    static void forget(Transaction transaction, List<BlobId> blobs) {
        blobs.forEach(blob -> {
            CLAIMS.delete(transaction, key(blob));
            RELEASED.delete(transaction, key(blob));
        });
    }

    /** Whether some case still needs it; one whose key was destroyed can no longer read it. */
    static boolean isClaimed(Reading reading, BlobId blob) {
        return CLAIMS.find(reading, key(blob))
                .flatMap(claim -> CaseKeys.find(reading, claim.owner()))
                .isPresent();
    }

    private static RecordKey key(BlobId blob) {
        return RecordKey.of(blob.value());
    }
}
