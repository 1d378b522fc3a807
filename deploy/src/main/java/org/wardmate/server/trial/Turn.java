package org.wardmate.server.trial;

import org.wardmate.conversation.Incoming;

/**
 * Something a member did in their browser.
 *
 * @param shown what their chat shows of it: their words, the button's label, or what they filled in
 */
record Turn(Incoming incoming, String shown) {}
