package org.wardmate.advice;

import java.time.Instant;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;

/** A question and an officer's reply to it, kept for review. It never says who asked. */
public record Precedent(CouncilId council, String question, String reply, MemberId officer, Instant at) {}
