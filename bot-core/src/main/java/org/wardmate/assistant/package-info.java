/** The one door: something comes in, a use case handles it, messages go out. */
@NullMarked
package org.wardmate.assistant;

import org.jspecify.annotations.NullMarked;
