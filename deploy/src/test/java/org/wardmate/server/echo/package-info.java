/** Wardmate between a platform and the disk, with an echo in place of the assistant: killed, and put under load. */
@NullMarked
package org.wardmate.server.echo;

import org.jspecify.annotations.NullMarked;
