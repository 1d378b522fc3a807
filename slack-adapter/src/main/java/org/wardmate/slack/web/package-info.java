/** Slack's requests at the door: signed, timely, of modest size, or turned away. */
@NullMarked
package org.wardmate.slack.web;

import org.jspecify.annotations.NullMarked;
