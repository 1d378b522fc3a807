package org.wardmate.slack.client;

import org.jspecify.annotations.Nullable;

/** Where a message goes. */
record Spot(Workspace workspace, String channel, @Nullable String thread) {}
