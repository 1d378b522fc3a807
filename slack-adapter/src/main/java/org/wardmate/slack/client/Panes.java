package org.wardmate.slack.client;

import com.slack.api.model.assistant.SuggestedPrompt;
import java.util.List;
import org.wardmate.message.Texts;
import org.wardmate.relay.Outcome;
import org.wardmate.relay.Outcome.Done;

/** The assistant's pane, in workspaces that have it, and links to messages. */
public final class Panes {
    private final SlackApi api;
    private final Workspaces workspaces;

    public Panes(SlackApi api, Workspaces workspaces) {
        this.api = api;
        this.workspaces = workspaces;
    }

    /** Offers the questions of the welcome. Where the pane is switched off Slack refuses, and nothing is lost. */
    public Outcome<Boolean> suggest(String team, String channel, String thread) {
        List<SuggestedPrompt> prompts = List.of(
                        Texts.text("suggested.developer"),
                        Texts.text("suggested.blocking"),
                        Texts.text("suggested.photos"),
                        Texts.text("suggested.election"))
                .stream()
                .map(question -> new SuggestedPrompt(question, question))
                .toList();
        return workspaces
                .find(team)
                .then(workspace -> api.call(
                        workspace.token(),
                        client -> client.assistantThreadsSetSuggestedPrompts(request ->
                                request.channelId(channel).threadTs(thread).prompts(prompts))))
                .then(_ -> new Done<>(true));
    }

    public Outcome<String> link(String team, String channel, String ts) {
        return workspaces
                .find(team)
                .then(workspace -> api.call(
                        workspace.token(),
                        client -> client.chatGetPermalink(
                                request -> request.channel(channel).messageTs(ts))))
                .then(found -> new Done<>(found.getPermalink()));
    }
}
