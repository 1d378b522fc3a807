/** Pictures of evidence and exports on their way out of the server, and the links by which chats lead to them. */
@NullMarked
package org.wardmate.server.fetch;

import org.jspecify.annotations.NullMarked;
