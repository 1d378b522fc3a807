package org.wardmate.relay;

import java.util.Optional;
import java.util.function.Consumer;
import org.wardmate.assistant.Assistant;
import org.wardmate.conversation.Incoming;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;

/** What a platform needs of the assistant. */
public interface Core {
    /** Handles one event, once; one that throws was not handled and may come again. */
    void receive(Incoming incoming);

    /** What stands on a member's own page. */
    Optional<Message> home(MemberId member);

    /** The same pages, with events received in another way. */
    default Core receiving(Consumer<Incoming> way) {
        Core pages = this;
        return new Core() {
            @Override
            public void receive(Incoming incoming) {
                way.accept(incoming);
            }

            @Override
            public Optional<Message> home(MemberId member) {
                return pages.home(member);
            }
        };
    }

    /** The assistant as a platform sees it. */
    static Core of(Assistant assistant) {
        return new Core() {
            @Override
            public void receive(Incoming incoming) {
                var _ = assistant.receive(incoming);
            }

            @Override
            public Optional<Message> home(MemberId member) {
                return assistant.home(member);
            }
        };
    }
}
