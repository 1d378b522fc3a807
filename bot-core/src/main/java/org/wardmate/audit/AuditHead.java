package org.wardmate.audit;

/** Where a chain stands: how many entries it has, and the hash of the last. */
public record AuditHead(long count, String hash) {
    static final AuditHead EMPTY = new AuditHead(0, AuditEntry.BEFORE_THE_FIRST);
}
