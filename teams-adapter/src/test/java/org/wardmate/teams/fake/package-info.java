/** A local Teams, and the hands of the people in it. */
@NullMarked
package org.wardmate.teams.fake;

import org.jspecify.annotations.NullMarked;
