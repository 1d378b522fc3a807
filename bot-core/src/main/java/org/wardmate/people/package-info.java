/** Councils, members and officers, and what each may do. */
@NullMarked
package org.wardmate.people;

import org.jspecify.annotations.NullMarked;
