package org.wardmate.slack.client;

import com.slack.api.model.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import org.wardmate.relay.Outcome.Refused;
import org.wardmate.slack.render.SlackMessage;

/** Messages as they are posted, each with its delivery id, by which those that arrived are found again. */
final class Posts {
    static final String METADATA = "wardmate_delivery";

    private static final String ID = "id";
    /** Since a message was sent, its reader may have written a little; nothing of ours comes after it. */
    private static final int LOOKED_BACK = 200;

    private final SlackApi api;

    Posts(SlackApi api) {
        this.api = api;
    }

    /** Gives the message's {@code ts}, by which Slack knows it in its channel. */
    Outcome<String> post(Spot spot, SlackMessage message, DeliveryId id) {
        return api.call(
                        spot.workspace().token(),
                        client -> client.chatPostMessage(request -> request.channel(spot.channel())
                                .threadTs(spot.thread())
                                .text(message.text())
                                .blocks(message.blocks())
                                .mrkdwn(false)
                                .linkNames(false)
                                .unfurlLinks(false)
                                .unfurlMedia(false)
                                .metadata(metadata(id))))
                .then(posted -> new Done<>(posted.getTs()));
    }

    /** Puts a message in the place of one that stands there. */
    Outcome<String> update(Spot spot, String ts, SlackMessage message, DeliveryId id) {
        return api.call(
                        spot.workspace().token(),
                        client -> client.chatUpdate(request -> request.channel(spot.channel())
                                .ts(ts)
                                .text(message.text())
                                .blocks(message.blocks())
                                .linkNames(false)
                                .metadata(metadata(id))))
                .then(_ -> new Done<>(ts));
    }

    Outcome<Boolean> delete(Spot spot, String ts) {
        return api.call(
                        spot.workspace().token(),
                        client -> client.chatDelete(
                                request -> request.channel(spot.channel()).ts(ts)))
                .then(_ -> new Done<>(true));
    }

    /** What lately arrived there, by delivery id, with each {@code ts}. */
    Outcome<Map<DeliveryId, String>> arrived(Spot spot) {
        String thread = spot.thread();
        return thread == null ? inChannel(spot) : inThread(spot, thread);
    }

    private Outcome<Map<DeliveryId, String>> inChannel(Spot spot) {
        return api.call(
                        spot.workspace().token(),
                        client -> client.conversationsHistory(request -> request.channel(spot.channel())
                                .includeAllMetadata(true)
                                .limit(LOOKED_BACK)))
                .then(history -> new Done<>(ids(history.getMessages())));
    }

    /**
     * Reading a channel that others write in would need a right that Wardmate does not ask for. After a crash an answer
     * there may then come twice; it is the council's own published words.
     */
    private Outcome<Map<DeliveryId, String>> inThread(Spot spot, String thread) {
        Outcome<Map<DeliveryId, String>> found = api.call(
                        spot.workspace().token(),
                        client -> client.conversationsReplies(request -> request.channel(spot.channel())
                                .ts(thread)
                                .includeAllMetadata(true)
                                .limit(LOOKED_BACK)))
                .then(replies -> new Done<>(ids(replies.getMessages())));
        return found instanceof Refused<Map<DeliveryId, String>>(var error) && error.equals("missing_scope")
                ? new Done<>(Map.of())
                : found;
    }

    private static Message.Metadata metadata(DeliveryId id) {
        return Message.Metadata.builder()
                .eventType(METADATA)
                .eventPayload(Map.of(ID, id.value()))
                .build();
    }

    private static Map<DeliveryId, String> ids(List<Message> messages) {
        Map<DeliveryId, String> ids = new HashMap<>();
        for (Message message : messages) {
            id(message).ifPresent(id -> ids.putIfAbsent(id, message.getTs()));
        }
        return ids;
    }

    private static Optional<DeliveryId> id(Message message) {
        return Optional.ofNullable(message.getMetadata())
                .filter(metadata -> METADATA.equals(metadata.getEventType()))
                .map(Message.Metadata::getEventPayload)
                .map(payload -> payload.get(ID))
                .map(id -> new DeliveryId(id.toString()));
    }
}
