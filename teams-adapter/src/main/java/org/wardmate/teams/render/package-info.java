/** Messages as Teams shows them: Adaptive Cards. */
@NullMarked
package org.wardmate.teams.render;

import org.jspecify.annotations.NullMarked;
