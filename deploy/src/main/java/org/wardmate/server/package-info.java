/** The runnable server: it wires everything together and starts it. */
@NullMarked
package org.wardmate.server;

import org.jspecify.annotations.NullMarked;
