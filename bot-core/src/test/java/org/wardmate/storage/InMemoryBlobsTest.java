package org.wardmate.storage;

class InMemoryBlobsTest extends BlobsContract {
    private final InMemoryBlobs blobs = new InMemoryBlobs();

    @Override
    protected Blobs open() {
        return blobs;
    }

    @Override
    protected boolean isEmpty() {
        return blobs.isEmpty();
    }
}
