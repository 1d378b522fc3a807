package org.wardmate.relay;

import java.util.Optional;
import org.wardmate.conversation.Incoming;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/** What a platform needs of the assistant. */
public interface Core {
    /** Handles one event, once; one that throws was not handled and may come again. */
    void receive(Incoming incoming);

    /** What stands on a member's own page. */
    Optional<Message> home(MemberId member);
}
