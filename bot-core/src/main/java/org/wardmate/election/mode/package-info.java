/** The pre-election mode: when it runs at a council, and who switched it. */
@NullMarked
package org.wardmate.election.mode;

import org.jspecify.annotations.NullMarked;
