package org.wardmate.conversation;

import java.util.List;
import java.util.Map;
import org.wardmate.people.MemberId;

/** Something a person did, translated from their platform. The event id is the platform's own and marks duplicates. */
public sealed interface Incoming {
    String eventId();

    MemberId from();

    /** They opened the chat for the first time, or afresh. */
    record Joined(String eventId, MemberId from) implements Incoming {}

    /** They wrote something. */
    record Said(String eventId, MemberId from, String text) implements Incoming {}

    /** They pressed a button; {@code action} is what the button carried. */
    record Pressed(String eventId, MemberId from, String action) implements Incoming {}

    /** They sent a form; one value a field, several for a field that takes several. */
    record Submitted(String eventId, MemberId from, String form, Map<String, List<String>> values) implements Incoming {
        public Submitted {
            values = Map.copyOf(values);
        }
    }

    /**
     * They wrote something where others may read the answer.
     *
     * @param room where the answer goes if it is fit for everybody there; stands for a place, not for a person
     */
    record AskedOpenly(String eventId, MemberId from, String text, MemberId room) implements Incoming {}

    /**
     * They chose a message somebody wrote, to report it.
     *
     * @param words the message's own
     * @param link where it stands
     */
    record Pointed(String eventId, MemberId from, String words, String link) implements Incoming {}

    /** They sent files, which nobody has looked at yet. */
    record Attached(String eventId, MemberId from, List<Upload> files) implements Incoming {
        public Attached {
            files = List.copyOf(files);
        }
    }
}
