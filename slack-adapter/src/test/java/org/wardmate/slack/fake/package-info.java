/** A local Slack that is as strict as the real one. */
@NullMarked
package org.wardmate.slack.fake;

import org.jspecify.annotations.NullMarked;
