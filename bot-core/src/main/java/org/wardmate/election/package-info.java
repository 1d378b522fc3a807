/** Local elections: when each step of one is due, and which councils hold one. */
@NullMarked
package org.wardmate.election;

import org.jspecify.annotations.NullMarked;
