package org.wardmate.election.reminder;

import java.time.Instant;

/**
 * One reminder of one poll, as the table plans it.
 *
 * @param source who says that it is sent on that day
 */
public record PlannedReminder(ReminderKind kind, Instant sendAt, MeantFor meantFor, String source) {}
