package org.wardmate.conversation;

import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/** A message on its way to one person, who need not be the one whose turn it is. */
public record Outgoing(MemberId to, Message message) {}
