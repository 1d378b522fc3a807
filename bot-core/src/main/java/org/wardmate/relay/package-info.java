/**
 * What every adapter of a platform needs: arrivals kept and taken in turn, files fetched, messages sent at a pace, and what
 * came of that. No platform is named here.
 */
@NullMarked
package org.wardmate.relay;

import org.jspecify.annotations.NullMarked;
