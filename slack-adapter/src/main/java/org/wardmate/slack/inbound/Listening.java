package org.wardmate.slack.inbound;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.AssistantThreadContextChangedEvent;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.wardmate.slack.client.Workspaces;

/** What Bolt listens for: each thing that somebody does is kept, and acknowledged once it is. */
final class Listening {
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final Predicate<Arrival> inbox;
    private final Function<ViewSubmissionPayload, Map<String, String>> missing;
    private final Workspaces workspaces;

    /**
     * Listens.
     *
     * @param inbox keeps an arrival; false if it cannot at the moment
     * @param missing what is missing in a window, by block
     */
    Listening(
            Predicate<Arrival> inbox,
            Function<ViewSubmissionPayload, Map<String, String>> missing,
            Workspaces workspaces) {
        this.inbox = inbox;
        this.missing = missing;
        this.workspaces = workspaces;
    }

    void on(App app) {
        app.event(MessageEvent.class, (payload, context) -> taken(context, () -> Gestures.wrote(payload)));
        app.event(MessageFileShareEvent.class, (payload, context) -> taken(context, () -> Gestures.shared(payload)));
        app.event(AppMentionEvent.class, (payload, context) -> taken(context, () -> Gestures.mentioned(payload)));
        app.event(AppHomeOpenedEvent.class, (payload, context) -> taken(context, () -> Gestures.opened(payload)));
        app.event(
                AssistantThreadStartedEvent.class, (payload, context) -> taken(context, () -> Gestures.began(payload)));
        app.event(AssistantThreadContextChangedEvent.class, (_, context) -> context.ack());
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            workspaces.uninstalled(payload.getTeamId(), Instant.ofEpochSecond(payload.getEventTime()));
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            var tokens = payload.getEvent().getTokens();
            if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
                workspaces.uninstalled(payload.getTeamId(), Instant.ofEpochSecond(payload.getEventTime()));
            }
            return context.ack();
        });
        app.command(ANY, (request, context) -> taken(context, () -> Gestures.commanded(request.getPayload())));
        app.messageShortcut(ANY, (request, context) -> taken(context, () -> Gestures.chosen(request.getPayload())));
        app.blockAction(ANY, (request, context) -> taken(context, () -> Gestures.pressed(request.getPayload())));
        app.viewSubmission(ANY, (request, context) -> filled(context, request.getPayload()));
    }

    private Response filled(ViewSubmissionContext context, ViewSubmissionPayload payload) {
        Map<String, String> gaps;
        try {
            gaps = missing.apply(payload);
        } catch (RuntimeException e) {
            throw new Untaken(Untaken.Reason.UNREADABLE, e);
        }
        return gaps.isEmpty() ? taken(context, () -> Gestures.submitted(payload)) : context.ackWithErrors(gaps);
    }

    private Response taken(Context context, Supplier<Optional<Arrival>> read) {
        Optional<Arrival> arrival;
        try {
            arrival = read.get();
        } catch (RuntimeException e) {
            throw new Untaken(Untaken.Reason.UNREADABLE, e);
        }
        if (arrival.isPresent() && !inbox.test(arrival.get())) {
            throw new Untaken(Untaken.Reason.NOT_KEPT);
        }
        return context.ack();
    }
}
