package org.wardmate.teams.inbound;

import java.util.List;
import java.util.Map;
import org.wardmate.teams.client.Place;
import org.wardmate.teams.client.TeamsUser;

/** Something a person did in Teams, as it is kept until it was handled. The event id marks duplicates. */
sealed interface Arrival {
    String eventId();

    TeamsUser from();

    Place at();

    /** They wrote in the chat with Wardmate alone. */
    record Wrote(String eventId, TeamsUser from, Place at, String text) implements Arrival {}

    /** They sent files there. */
    record Shared(String eventId, TeamsUser from, Place at, String text, List<SharedFile> files) implements Arrival {
        public Shared {
            files = List.copyOf(files);
        }
    }

    /** They named Wardmate in a channel or a group chat; the answer goes there. */
    record Mentioned(String eventId, TeamsUser from, Place at, String text) implements Arrival {}

    /** They pressed a button. */
    record Pressed(String eventId, TeamsUser from, Place at, String action) implements Arrival {}

    /** They sent a form. */
    record Submitted(String eventId, TeamsUser from, Place at, String form, Map<String, List<String>> values)
            implements Arrival {
        public Submitted {
            values = Map.copyOf(values);
        }
    }

    /**
     * They pointed at a message somebody wrote, to report it. Where it stands others read along, and nothing is said.
     *
     * @param link where it stands, or empty
     */
    record Pointed(String eventId, TeamsUser from, Place at, String words, String link) implements Arrival {}

    /** They, or whoever runs their Teams, put Wardmate into their chats. */
    record Opened(String eventId, TeamsUser from, Place at) implements Arrival {}

    /** They, or whoever runs their Teams, took it out again. */
    record Closed(String eventId, TeamsUser from, Place at) implements Arrival {}

    /** They put Wardmate into a team or a group chat. */
    record Brought(String eventId, TeamsUser from, Place at) implements Arrival {}
}
