/** What every adapter of a platform needs: arrivals kept and taken in turn, and messages sent at a pace. */
@NullMarked
package org.wardmate.relay;

import org.jspecify.annotations.NullMarked;
