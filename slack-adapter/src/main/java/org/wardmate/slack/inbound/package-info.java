/** What comes from Slack: kept as it is taken, then handled in turn as whoever the directory knows. */
@NullMarked
package org.wardmate.slack.inbound;

import org.jspecify.annotations.NullMarked;
