/** Reminders of an election: when each is due, what it says, and whether its words are neutral. */
@NullMarked
package org.wardmate.election.reminder;

import org.jspecify.annotations.NullMarked;
