/** The commands, one class each. */
@NullMarked
package org.wardmate.server.cli;

import org.jspecify.annotations.NullMarked;
