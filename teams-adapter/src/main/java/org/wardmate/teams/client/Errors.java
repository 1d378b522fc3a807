package org.wardmate.teams.client;

import java.util.Map;
import java.util.Set;
import org.wardmate.assistant.Delivery.Why;

/** What Teams' errors mean for a message. Those named nowhere may be a passing fault, and are tried a few times. */
final class Errors {
    /** Trying again changes nothing. */
    private static final Map<Why, Set<String>> FOR_GOOD = Map.of(
            Why.NOT_THERE,
                    Set.of(Spots.NOT_IN_TEAMS, "ConversationNotFound", "UserNotFound", "MemberNotFound", "http_404"),
            Why.TURNED_OFF,
                    Set.of(
                            "MessageWritesBlocked",
                            "BotDisabledByUser",
                            "BotDisabledByAdmin",
                            "BotNotInConversationRoster",
                            "ConversationBlockedByUser",
                            "BotNotInstalled",
                            "ForbiddenOperationException",
                            "Forbidden",
                            "http_403"),
            Why.SHUT_OUT,
                    Set.of(
                            Connector.OTHER_HOST,
                            "NotEnoughPermissions",
                            "InvalidBotApiHost",
                            "BotNotRegistered",
                            "TenantNotFound"),
            Why.REFUSED,
                    Set.of(
                            "BadArgument",
                            "BadSyntax",
                            "MessageSizeTooBig",
                            "InvalidAdaptiveCard",
                            "http_400",
                            "http_413"));

    /** A wrong secret may be set right within the hour, and a token that was taken back is renewed. */
    private static final Set<String> SHUT_OUT_FOR_NOW =
            Set.of(Connector.NO_TOKEN, "http_401", "Unauthorized", "AuthorizationFailed");

    private static final int TRIES = 5;
    private static final int TRIES_TO_BE_LET_IN = 60;

    private Errors() {}

    static boolean isForGood(String error, int attempt) {
        return attempt >= (SHUT_OUT_FOR_NOW.contains(error) ? TRIES_TO_BE_LET_IN : TRIES)
                || FOR_GOOD.values().stream().anyMatch(errors -> errors.contains(error));
    }

    /** Why a message can never arrive that was refused with an error for good. */
    static Why why(String error) {
        return SHUT_OUT_FOR_NOW.contains(error)
                ? Why.SHUT_OUT
                : FOR_GOOD.entrySet().stream()
                        .filter(each -> each.getValue().contains(error))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(Why.REFUSED);
    }

    /** Whether the chat may be gone and another one be opened. */
    static boolean meansMoved(String error) {
        return error.equals("ConversationNotFound") || error.equals("http_404");
    }
}
