package org.wardmate.slack.client;

import java.util.Set;

/** What Slack's errors mean for a message. Those named nowhere may be a passing fault, and are tried a few times. */
final class Errors {
    /** Whom or what the message is for is gone, or it may not be sent there: trying again changes nothing. */
    private static final Set<String> FOR_GOOD = Set.of(
            "account_inactive",
            "app_missing_action_url",
            "cannot_dm_bot",
            "cannot_reply_to_message",
            "channel_is_archived",
            "channel_not_found",
            "ekm_access_denied",
            "enterprise_is_restricted",
            "invalid_auth",
            "invalid_blocks",
            "is_archived",
            "messages_tab_disabled",
            "missing_scope",
            "msg_blocks_too_long",
            "msg_too_long",
            "no_permission",
            "no_text",
            "not_allowed_token_type",
            "not_authed",
            "not_in_channel",
            "not_in_slack",
            Workspaces.NOT_INSTALLED,
            "org_login_required",
            "restricted_action",
            "team_access_not_granted",
            "thread_not_found",
            "token_expired",
            "token_revoked",
            "user_disabled",
            "user_not_found",
            "users_not_found",
            "user_not_visible");

    private static final int TRIES = 5;

    private Errors() {}

    static boolean isForGood(String error, int attempt) {
        return FOR_GOOD.contains(error) || attempt >= TRIES;
    }

    /** Whether the conversation, or the thread in it, may be gone and another one open. */
    static boolean meansMoved(String error) {
        return error.equals("channel_not_found") || error.equals("thread_not_found");
    }
}
