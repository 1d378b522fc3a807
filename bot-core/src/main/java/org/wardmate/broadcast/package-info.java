/** Campaigns of election reminders: what is to be said to members, by when, and what came of each. */
@NullMarked
package org.wardmate.broadcast;

import org.jspecify.annotations.NullMarked;
