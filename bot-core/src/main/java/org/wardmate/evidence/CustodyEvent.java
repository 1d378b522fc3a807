package org.wardmate.evidence;

import java.time.Instant;
import org.wardmate.people.MemberId;

/** Something that happened to a piece of evidence. Events stay when the evidence goes; its hash says what they were about. */
public sealed interface CustodyEvent {
    EvidenceId evidence();

    String sha256();

    MemberId by();

    Instant at();

    record Captured(EvidenceId evidence, String sha256, MemberId by, Instant at) implements CustodyEvent {}

    record Viewed(EvidenceId evidence, String sha256, MemberId by, Instant at, Copy copy) implements CustodyEvent {}

    /**
     * It left, as received and as a clean copy.
     *
     * @param reason in the words of whoever took it out; empty for what left before anyone was asked
     */
    record Exported(EvidenceId evidence, String sha256, MemberId by, Instant at, String reason)
            implements CustodyEvent {}

    record Removed(EvidenceId evidence, String sha256, MemberId by, Instant at) implements CustodyEvent {}
}
