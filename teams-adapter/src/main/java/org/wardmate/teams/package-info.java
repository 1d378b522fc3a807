/** Wardmate in Microsoft Teams. */
@NullMarked
package org.wardmate.teams;

import org.jspecify.annotations.NullMarked;
