package org.wardmate.slack.inbound;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmate.slack.client.SlackUser;

/** Something a person did in Slack, as it is kept until it was handled. The event id marks duplicates. */
sealed interface Arrival {
    String eventId();

    SlackUser from();

    /** They wrote in the conversation with Wardmate alone; the thread is one of the assistant's pane. */
    record Wrote(
            String eventId,
            SlackUser from,
            String channel,
            @Nullable String thread,
            String text) implements Arrival {}

    /** They sent files there. */
    record Shared(
            String eventId,
            SlackUser from,
            String channel,
            @Nullable String thread,
            String text,
            List<SharedFile> files)
            implements Arrival {
        public Shared {
            files = List.copyOf(files);
        }
    }

    /** They named Wardmate in a channel; the answer goes into that thread. */
    record Mentioned(String eventId, SlackUser from, String channel, String thread, String text) implements Arrival {}

    /** They typed a command and can be answered beside the conversation they are in. */
    record Commanded(String eventId, SlackUser from, String command, String text, String answerUrl)
            implements Arrival {}

    /** They pressed a button, in a message or on their home page. */
    record Pressed(String eventId, SlackUser from, String action, boolean atHome) implements Arrival {}

    /** They sent a form. */
    record Submitted(
            String eventId, SlackUser from, String form, Map<String, List<String>> values, List<SharedFile> files)
            implements Arrival {
        public Submitted {
            values = Map.copyOf(values);
            files = List.copyOf(files);
        }
    }

    /** They pressed the button of a window; {@code trigger} opens it within three seconds. */
    record Opened(String eventId, SlackUser from, String form, String trigger) implements Arrival {}

    /** They sent files in a window. */
    record Gave(String eventId, SlackUser from, List<SharedFile> files) implements Arrival {
        public Gave {
            files = List.copyOf(files);
        }
    }

    /** They asked something on their home page. */
    record AskedAtHome(String eventId, SlackUser from, String text) implements Arrival {}

    /** They opened the conversation; a thread is there when it is the assistant's pane. */
    record OpenedChat(
            String eventId,
            SlackUser from,
            String channel,
            @Nullable String thread) implements Arrival {}

    record OpenedHome(String eventId, SlackUser from) implements Arrival {}

    /** They chose a message to report. */
    record Pointed(String eventId, SlackUser from, String channel, String ts, String words) implements Arrival {}
}
