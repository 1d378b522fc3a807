package org.wardmate.storage;

class TreeMapRecordsTest extends RecordsContract {
    private final Records records = new TreeMapRecords();

    @Override
    protected Records open() {
        return records;
    }

    @Override
    protected Records reopened() {
        return records;
    }
}
