package org.wardmate.teams.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import java.util.List;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;
import tools.jackson.databind.node.ObjectNode;

/** Cards as they are posted, each in a message of its own. */
public final class Posts {
    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    private final Connector connector;
    private final ObjectMapper json = new ObjectMapper();

    Posts(Connector connector) {
        this.connector = connector;
    }

    /** Gives the message's id in its conversation. */
    Outcome<String> post(Place place, ObjectNode card) {
        return connector
                .call(
                        place.service(),
                        conversations -> conversations.sendToConversation(place.conversation(), activity(place, card)))
                .then(sent -> new Done<>(sent.getId() == null ? "" : sent.getId()));
    }

    /** Puts a card in the place of one that stands there. */
    Outcome<String> update(Place place, String id, ObjectNode card) {
        return connector
                .call(place.service(), conversations -> {
                    Activity activity = activity(place, card);
                    activity.setId(id);
                    return conversations.updateActivity(place.conversation(), id, activity);
                })
                .then(_ -> new Done<>(id));
    }

    Outcome<Boolean> delete(Place place, String id) {
        return connector
                .call(
                        place.service(),
                        conversations -> conversations
                                .deleteActivity(place.conversation(), id)
                                .thenApply(_ -> true))
                .then(_ -> new Done<>(true));
    }

    /** Shows that an answer is being written; whether that arrives matters to nobody. */
    public void typing(Place place) {
        var _ = connector.call(
                place.service(),
                conversations ->
                        conversations.sendToConversation(place.conversation(), addressed(ActivityTypes.TYPING, place)));
    }

    private Activity activity(Place place, ObjectNode card) {
        Activity activity = addressed(ActivityTypes.MESSAGE, place);
        // What a notification and the list of chats show.
        activity.setSummary(card.path("fallbackText").asString(""));
        Attachment attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(content(card));
        activity.setAttachments(List.of(attachment));
        return activity;
    }

    private static Activity addressed(String type, Place place) {
        Activity activity = new Activity(type);
        activity.setFrom(new ChannelAccount(place.bot()));
        activity.setConversation(new ConversationAccount(place.conversation()));
        return activity;
    }

    /** The SDK speaks the older Jackson, and looks by reflection into whatever is not a node of it. */
    private com.fasterxml.jackson.databind.JsonNode content(ObjectNode card) {
        try {
            return json.readTree(card.toString());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A card was written that cannot be read.", e);
        }
    }
}
