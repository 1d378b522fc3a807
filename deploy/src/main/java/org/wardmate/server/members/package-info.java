/** Who is who, read from a council's files: the members file that the server goes by, and ModernGov's export. */
@NullMarked
package org.wardmate.server.members;

import org.jspecify.annotations.NullMarked;
