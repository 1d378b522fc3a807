/** What comes from Teams: kept as it is taken, then handled in turn as whoever the directory knows. */
@NullMarked
package org.wardmate.teams.inbound;

import org.jspecify.annotations.NullMarked;
