package org.wardmate.slack.inbound;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.view.ViewState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.slack.client.HomePages;
import org.wardmate.slack.client.SlackUser;
import org.wardmate.slack.render.BlockKitRenderer;
import org.wardmate.slack.render.Window;

/**
 * Slack's payloads read as what somebody did; empty for what is none of Wardmate's business, such as what bots say. A
 * payload that lacks what it must have throws.
 */
final class Gestures {
    private static final String DIRECT = "im";
    private static final String SUBMIT = "submit";
    private static final String PRESS = "press.";

    private Gestures() {}

    static Optional<Arrival> wrote(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        boolean isOurs = DIRECT.equals(event.getChannelType())
                && event.getBotId() == null
                && event.getUser() != null
                && event.getEdited() == null;
        if (!isOurs) {
            return Optional.empty();
        }
        return Optional.of(new Arrival.Wrote(
                id(payload),
                user(payload, event.getUser()),
                channel(event.getChannel()),
                event.getThreadTs(),
                SlackText.plain(event.getText())));
    }

    static Optional<Arrival> shared(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        boolean isOurs = DIRECT.equals(event.getChannelType())
                && event.getUser() != null
                && !Boolean.TRUE.equals(event.getDisplayAsBot());
        if (!isOurs) {
            return Optional.empty();
        }
        return Optional.of(new Arrival.Shared(
                id(payload),
                user(payload, event.getUser()),
                channel(event.getChannel()),
                event.getThreadTs(),
                SlackText.plain(event.getText()),
                FormValues.shared(event.getFiles())));
    }

    static Optional<Arrival> mentioned(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        if (event.getBotId() != null || event.getUser() == null || event.getEdited() != null) {
            return Optional.empty();
        }
        return Optional.of(new Arrival.Mentioned(
                id(payload),
                user(payload, event.getUser()),
                channel(event.getChannel()),
                ts(event.getThreadTs() == null ? event.getTs() : event.getThreadTs()),
                SlackText.withoutMention(event.getText())));
    }

    static Optional<Arrival> opened(EventsApiPayload<AppHomeOpenedEvent> payload) {
        AppHomeOpenedEvent event = payload.getEvent();
        SlackUser user = user(payload, event.getUser());
        return Optional.of(
                "messages".equals(event.getTab())
                        ? new Arrival.OpenedChat(id(payload), user, channel(event.getChannel()), null)
                        : new Arrival.OpenedHome(id(payload), user));
    }

    static Optional<Arrival> began(EventsApiPayload<AssistantThreadStartedEvent> payload) {
        var thread = payload.getEvent().getAssistantThread();
        return Optional.of(new Arrival.OpenedChat(
                id(payload),
                user(payload, thread.getUserId()),
                channel(thread.getChannelId()),
                ts(thread.getThreadTs())));
    }

    static Optional<Arrival> commanded(SlashCommandPayload payload) {
        return Optional.of(new Arrival.Commanded(
                "command:" + payload.getTriggerId(),
                new SlackUser(payload.getTeamId(), payload.getUserId()),
                payload.getCommand(),
                SlackText.plain(payload.getText()),
                payload.getResponseUrl()));
    }

    static Optional<Arrival> chosen(MessageShortcutPayload payload) {
        return Optional.of(new Arrival.Pointed(
                "shortcut:" + payload.getTriggerId(),
                new SlackUser(payload.getTeam().getId(), payload.getUser().getId()),
                channel(payload.getChannel().getId()),
                ts(payload.getMessageTs()),
                SlackText.plain(payload.getMessage().getText())));
    }

    /** Also comes for every tick in a form that is not sent yet; those are nothing to Wardmate. */
    static Optional<Arrival> pressed(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        SlackUser user =
                new SlackUser(payload.getTeam().getId(), payload.getUser().getId());
        boolean atHome = payload.getView() != null;
        String id = "action:%s:%s:%s".formatted(place(payload), action.getActionId(), action.getActionTs());
        if (action.getActionId().startsWith(PRESS)) {
            return Optional.of(new Arrival.Pressed(id, user, required(action.getValue()), atHome));
        }
        return switch (action.getActionId()) {
            case SUBMIT -> Optional.of(submitted(id, user, payload, action));
            case BlockKitRenderer.OPEN ->
                Optional.of(
                        new Arrival.Opened(id, user, required(action.getValue()), required(payload.getTriggerId())));
            case HomePages.ASK_BUTTON -> asked(id, user, payload.getView().getState());
            default -> Optional.empty();
        };
    }

    private static String place(BlockActionPayload payload) {
        BlockActionPayload.Container container = payload.getContainer();
        return container == null
                ? ""
                : container.getViewId() + ":" + container.getChannelId() + ":" + container.getMessageTs();
    }

    private static Arrival submitted(
            String id, SlackUser user, BlockActionPayload payload, BlockActionPayload.Action action) {
        ViewState state = payload.getState() == null && payload.getView() != null
                ? payload.getView().getState()
                : payload.getState();
        String block = action.getBlockId();
        FormValues filled = FormValues.read(state, block.substring(0, block.indexOf('.')), action.getValue());
        return new Arrival.Submitted(id, user, action.getValue(), filled.values(), filled.files());
    }

    private static Optional<Arrival> asked(String id, SlackUser user, @Nullable ViewState state) {
        return Optional.ofNullable(state)
                .map(ViewState::getValues)
                .map(values -> values.get(HomePages.ASK_BLOCK))
                .map(fields -> fields.get(HomePages.ASK_FIELD))
                .map(ViewState.Value::getValue)
                .filter(question -> !question.isBlank())
                .map(question -> new Arrival.AskedAtHome(id, user, question.strip()));
    }

    /** A window: its name says what it takes, its fields' blocks begin as in the first place of a message. */
    static Optional<Arrival> submitted(ViewSubmissionPayload payload) {
        var view = payload.getView();
        String id = "view:" + view.getId() + ":" + view.getHash();
        SlackUser user =
                new SlackUser(payload.getTeam().getId(), payload.getUser().getId());
        String form = required(view.getPrivateMetadata());
        FormValues filled = FormValues.read(view.getState(), "0", form);
        return switch (required(view.getCallbackId())) {
            case Window.FORM -> Optional.of(new Arrival.Submitted(id, user, form, filled.values(), filled.files()));
            case Window.FILES -> Optional.of(new Arrival.Gave(id, user, filled.files()));
            default -> Optional.empty();
        };
    }

    private static String id(EventsApiPayload<?> payload) {
        return required(payload.getEventId());
    }

    private static SlackUser user(EventsApiPayload<?> payload, String user) {
        return new SlackUser(payload.getTeamId(), user);
    }

    private static String channel(@Nullable String id) {
        if (id == null || !SlackUser.isId(id)) {
            throw new IllegalArgumentException("That is no id of a channel.");
        }
        return id;
    }

    private static String ts(@Nullable String written) {
        if (written == null || !written.matches("\\d{1,20}\\.\\d{1,20}")) {
            throw new IllegalArgumentException("That is no message's ts.");
        }
        return written;
    }

    private static String required(@Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Something is missing that must be there.");
        }
        return value;
    }
}
