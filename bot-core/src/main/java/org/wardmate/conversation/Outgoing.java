package org.wardmate.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;

/**
 * A message on its way to one person, who need not be the one whose turn it is.
 *
 * @param slot the place it has in the chat; null where it stands for itself
 * @param receipt by what somebody wants to hear what comes of it; null for ordinary talk, which goes first
 */
public record Outgoing(
        MemberId to,
        Message message,
        @Nullable Slot slot,
        @Nullable Receipt receipt) {
    public Outgoing(MemberId to, Message message) {
        this(to, message, null, null);
    }

    public Outgoing(MemberId to, Message message, @Nullable Slot slot) {
        this(to, message, slot, null);
    }

    /** The same with another message in its place. */
    public Outgoing with(Message another) {
        return new Outgoing(to, another, slot);
    }

    /** One message to one person, where that is all there is to say. */
    public static List<Outgoing> only(Member to, Message message) {
        return List.of(new Outgoing(to.id(), message));
    }
}
