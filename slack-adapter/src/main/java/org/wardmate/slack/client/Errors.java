package org.wardmate.slack.client;

import java.util.Map;
import java.util.Set;
import org.wardmate.assistant.Delivery.Why;

/** What Slack's errors mean for a message. Those named nowhere may be a passing fault, and are tried a few times. */
final class Errors {
    /** Whom or what the message is for is gone, or it may not be sent there: trying again changes nothing. */
    private static final Map<Why, Set<String>> FOR_GOOD = Map.of(
            Why.NOT_THERE,
                    Set.of(
                            "account_inactive",
                            "cannot_dm_bot",
                            "channel_is_archived",
                            "channel_not_found",
                            "is_archived",
                            "not_in_channel",
                            "not_in_slack",
                            "thread_not_found",
                            "user_disabled",
                            "user_not_found",
                            "users_not_found",
                            "user_not_visible"),
            Why.TURNED_OFF, Set.of("messages_tab_disabled", Workspaces.NOT_INSTALLED),
            Why.SHUT_OUT,
                    Set.of(
                            "ekm_access_denied",
                            "enterprise_is_restricted",
                            "invalid_auth",
                            "missing_scope",
                            "no_permission",
                            "not_allowed_token_type",
                            "not_authed",
                            "org_login_required",
                            "restricted_action",
                            "team_access_not_granted",
                            "token_expired",
                            "token_revoked"),
            Why.REFUSED,
                    Set.of(
                            "app_missing_action_url",
                            "cannot_reply_to_message",
                            "invalid_blocks",
                            "msg_blocks_too_long",
                            "msg_too_long",
                            "no_text"));

    private static final int TRIES = 5;

    private Errors() {}

    static boolean isForGood(String error, int attempt) {
        return attempt >= TRIES || FOR_GOOD.values().stream().anyMatch(errors -> errors.contains(error));
    }

    /** Why a message can never arrive that was refused with an error for good. */
    static Why why(String error) {
        return FOR_GOOD.entrySet().stream()
                .filter(each -> each.getValue().contains(error))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Why.REFUSED);
    }

    /** Whether the conversation, or the thread in it, may be gone and another one open. */
    static boolean meansMoved(String error) {
        return error.equals("channel_not_found") || error.equals("thread_not_found");
    }
}
