/** The door for officers who prepare, approve and watch election reminders. */
@NullMarked
package org.wardmate.broadcast.desk;

import org.jspecify.annotations.NullMarked;
