/** Wardmate in Slack. */
@NullMarked
package org.wardmate.slack;

import org.jspecify.annotations.NullMarked;
