/** How reminders reach members, a few at a time, and how members say that they have read them. */
@NullMarked
package org.wardmate.broadcast.sending;

import org.jspecify.annotations.NullMarked;
