/** Messages as Slack shows them: Block Kit. */
@NullMarked
package org.wardmate.slack.render;

import org.jspecify.annotations.NullMarked;
