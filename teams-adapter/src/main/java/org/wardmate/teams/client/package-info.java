/** Teams by way of the Bot Connector: what is sent there, how fast, and where everybody is. */
@NullMarked
package org.wardmate.teams.client;

import org.jspecify.annotations.NullMarked;
