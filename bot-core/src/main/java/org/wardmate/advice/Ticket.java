package org.wardmate.advice;

import org.wardmate.people.MemberId;

/**
 * A question on its way to an officer and back.
 *
 * @param added what the member added, or empty
 * @param urgent whether the words may speak of danger or distress
 */
public record Ticket(TicketId id, MemberId asker, MemberId officer, Exchange exchange, String added, boolean urgent) {}
