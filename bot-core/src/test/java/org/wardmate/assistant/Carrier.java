package org.wardmate.assistant;

import java.time.Clock;
import org.wardmate.assistant.Outbox.Claimed;
import org.wardmate.conversation.Incoming;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;

/** What lies between people and the assistant in a chat: nothing here, and a platform where an adapter is tested. */
public interface Carrier {
    /** Tells of an event, and returns once it was handled. */
    void carry(Incoming incoming);

    /** Brings a message to its reader. */
    Delivery bring(Claimed claimed);

    /** Who reads what is for that id. */
    default MemberId reader(MemberId to) {
        return to;
    }

    /** Makes a carrier for one chat; found as a service. */
    interface Maker {
        Carrier make(Assistant assistant, Records records, Outbox outbox, Directory directory, Clock clock);
    }

    /** Hands everything over as it is. */
    static Carrier directly(Assistant assistant) {
        return new Carrier() {
            @Override
            public void carry(Incoming incoming) {
                assistant.receive(incoming);
            }

            @Override
            public Delivery bring(Claimed claimed) {
                return new Delivery.Delivered();
            }
        };
    }
}
