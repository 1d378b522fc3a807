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

    record Exported(EvidenceId evidence, String sha256, MemberId by, Instant at) implements CustodyEvent {}

    record Removed(EvidenceId evidence, String sha256, MemberId by, Instant at) implements CustodyEvent {}
}
