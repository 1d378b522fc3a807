/** Pages, and what guards every request. */
@NullMarked
package org.wardmate.server.http;

import org.jspecify.annotations.NullMarked;
