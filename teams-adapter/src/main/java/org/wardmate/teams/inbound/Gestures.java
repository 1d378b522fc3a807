package org.wardmate.teams.inbound;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmate.teams.client.Place;
import org.wardmate.teams.client.TeamsUser;
import org.wardmate.teams.inbound.SharedFile.Kind;
import tools.jackson.databind.JsonNode;

/**
 * Teams' activities read as what somebody did; empty for what is none of Wardmate's business, such as reactions, and
 * messages that are changed or taken back. An activity that lacks what it must have throws.
 */
final class Gestures {
    private static final String DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";

    private Gestures() {}

    static Optional<Arrival> read(JsonNode activity) {
        return switch (activity.path("type").asString()) {
            case "message" -> said(activity);
            case "invoke" ->
                Optional.of(
                        pressed(activity, activity.path("value").path("action").path("data")));
            case "conversationUpdate" -> cameOrWent(activity);
            case "installationUpdate" -> installed(activity);
            default -> Optional.empty();
        };
    }

    private static Optional<Arrival> said(JsonNode activity) {
        if (isBot(activity.path("from"))) {
            return Optional.empty();
        }
        if (activity.path("value").isObject()) {
            return Optional.of(pressed(activity, activity.path("value")));
        }
        Place at = place(activity);
        if (!at.isPersonal()) {
            return isMentioned(activity)
                    ? Optional.of(new Arrival.Mentioned(
                            id(activity), user(activity), at, TeamsText.withoutMention(activity, at.bot())))
                    : Optional.empty();
        }
        String text = TeamsText.plain(activity.path("text").asString(""));
        List<SharedFile> files = files(activity);
        return Optional.of(
                files.isEmpty()
                        ? new Arrival.Wrote(id(activity), user(activity), at, text)
                        : new Arrival.Shared(id(activity), user(activity), at, text, files));
    }

    /** Bots, Wardmate's own too, have ids that begin so. */
    private static boolean isBot(JsonNode account) {
        return account.path("id").asString("").startsWith("28:");
    }

    private static boolean isMentioned(JsonNode activity) {
        String bot = activity.path("recipient").path("id").asString("");
        return activity.path("entities")
                .valueStream()
                .anyMatch(entity -> entity.path("type").asString("").equals("mention")
                        && entity.path("mentioned").path("id").asString("").equals(bot));
    }

    /** What a button carries is the same, whether the client knows how to execute or only how to submit. */
    private static Arrival pressed(JsonNode activity, JsonNode data) {
        return switch (data.path("verb").asString("")) {
            case "press" ->
                new Arrival.Pressed(id(activity), user(activity), place(activity), required(data, "action"));
            case "submit" ->
                new Arrival.Submitted(
                        id(activity), user(activity), place(activity), required(data, "form"), FormValues.of(data));
            default -> throw new IllegalArgumentException("A button of a kind that there is not.");
        };
    }

    private static Optional<Arrival> cameOrWent(JsonNode activity) {
        String bot = activity.path("recipient").path("id").asString("");
        if (isAmong(activity.path("membersAdded"), bot)) {
            return came(activity);
        }
        return isAmong(activity.path("membersRemoved"), bot) ? went(activity) : Optional.empty();
    }

    private static boolean isAmong(JsonNode accounts, String id) {
        return accounts.valueStream()
                .anyMatch(account -> account.path("id").asString("").equals(id));
    }

    private static Optional<Arrival> installed(JsonNode activity) {
        return switch (activity.path("action").asString("")) {
            case "add", "add-upgrade" -> came(activity);
            case "remove", "remove-upgrade" -> went(activity);
            default -> Optional.empty();
        };
    }

    private static Optional<Arrival> came(JsonNode activity) {
        if (!isPerson(activity)) {
            return Optional.empty();
        }
        Place at = place(activity);
        return Optional.of(
                at.isPersonal()
                        ? new Arrival.Opened(id(activity), user(activity), at)
                        : new Arrival.Brought(id(activity), user(activity), at));
    }

    private static Optional<Arrival> went(JsonNode activity) {
        return isPerson(activity) && place(activity).isPersonal()
                ? Optional.of(new Arrival.Closed(id(activity), user(activity), place(activity)))
                : Optional.empty();
    }

    /** Sometimes such things are told as if nobody had done them. */
    private static boolean isPerson(JsonNode activity) {
        return activity.path("from").path("aadObjectId").isString();
    }

    private static List<SharedFile> files(JsonNode activity) {
        List<SharedFile> files = new ArrayList<>();
        Instant sent = time(activity.path("timestamp").asString(""));
        for (JsonNode attachment : activity.path("attachments")) {
            String type = attachment.path("contentType").asString("").toLowerCase(Locale.ROOT);
            if (type.equals(DOWNLOAD)) {
                JsonNode content = attachment.path("content");
                files.add(new SharedFile(
                        Kind.ATTACHED,
                        content.path("uniqueId").isString()
                                ? content.path("uniqueId").asString()
                                : null,
                        attachment.path("name").asString("file"),
                        required(content, "downloadUrl"),
                        sent));
            } else if (type.startsWith("image/")) {
                files.add(new SharedFile(
                        Kind.PICTURE,
                        null,
                        attachment.path("name").asString("picture"),
                        required(attachment, "contentUrl"),
                        sent));
            }
        }
        return files;
    }

    private static @Nullable Instant time(String written) {
        try {
            return written.isEmpty() ? null : Instant.parse(written);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Place place(JsonNode activity) {
        JsonNode conversation = activity.path("conversation");
        Place.Kind kind = switch (conversation.path("conversationType").asString("")) {
            case "personal" -> Place.Kind.PERSONAL;
            case "groupChat" -> Place.Kind.GROUP;
            case "channel" -> Place.Kind.CHANNEL;
            default -> throw new IllegalArgumentException("A conversation of a kind that there is not.");
        };
        return new Place(
                tenant(activity),
                required(activity, "serviceUrl"),
                required(conversation, "id"),
                kind,
                required(activity.path("recipient"), "id"));
    }

    static TeamsUser user(JsonNode activity) {
        JsonNode from = activity.path("from");
        return new TeamsUser(
                tenant(activity), required(from, "aadObjectId").toLowerCase(Locale.ROOT), required(from, "id"));
    }

    static String tenant(JsonNode activity) {
        JsonNode conversation = activity.path("conversation").path("tenantId");
        JsonNode data = activity.path("channelData").path("tenant").path("id");
        if (conversation.isString()
                && data.isString()
                && !conversation.asString().equalsIgnoreCase(data.asString())) {
            throw new IllegalArgumentException("It names two organisations.");
        }
        return (conversation.isString() ? conversation : data).asString("").toLowerCase(Locale.ROOT);
    }

    /** Unique within a conversation. */
    static String id(JsonNode activity) {
        return required(activity.path("conversation"), "id") + "/" + required(activity, "id");
    }

    static String required(JsonNode object, String name) {
        String value = object.path(name).isString() ? object.path(name).asString() : "";
        if (value.isBlank()) {
            throw new IllegalArgumentException("Something is missing that must be there.");
        }
        return value;
    }
}
