/** Slack's Web API: what is sent there, how fast, and in which workspaces. */
@NullMarked
package org.wardmate.slack.client;

import org.jspecify.annotations.NullMarked;
