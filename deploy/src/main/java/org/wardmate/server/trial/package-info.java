/** The trial chat: a browser stands in for Slack and Teams. */
@NullMarked
package org.wardmate.server.trial;

import org.jspecify.annotations.NullMarked;
