/** What an operator does to a Wardmate's data, whether a server is running on it or not. */
@NullMarked
package org.wardmate.server.control;

import org.jspecify.annotations.NullMarked;
