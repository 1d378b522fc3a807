/** Working days and working hours in England and Wales. */
@NullMarked
package org.wardmate.calendar;

import org.jspecify.annotations.NullMarked;
