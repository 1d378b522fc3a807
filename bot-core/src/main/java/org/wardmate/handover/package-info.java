/** What leaves the house of a case: the evidence pack and the police hand-over sheet, who asked for them, and their check. */
@NullMarked
package org.wardmate.handover;

import org.jspecify.annotations.NullMarked;
