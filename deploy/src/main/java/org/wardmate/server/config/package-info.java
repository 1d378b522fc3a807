/** What the server is told at its start, and the checks on it. */
@NullMarked
package org.wardmate.server.config;

import org.jspecify.annotations.NullMarked;
