/** What falls due in cases, told to those it concerns: reminders, escalations, how the member is, the morning's list. */
@NullMarked
package org.wardmate.casework.due;

import org.jspecify.annotations.NullMarked;
