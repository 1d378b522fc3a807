/** Turns: what comes in from a person and what goes out. */
@NullMarked
package org.wardmate.conversation;

import org.jspecify.annotations.NullMarked;
