package org.wardmate.election.reminder;

import org.wardmate.knowledge.document.CouncilId;

/** What each council's guidelines say about the matters of reminders. */
@FunctionalInterface
public interface Rulebook {
    CouncilRule rule(CouncilId council, ReminderKind kind);
}
