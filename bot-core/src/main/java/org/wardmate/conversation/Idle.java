package org.wardmate.conversation;

import org.wardmate.people.MemberId;

/**
 * A draft that waits for its owner.
 *
 * @param reminders how often they were told
 */
public record Idle(MemberId member, DraftId draft, int reminders) {}
