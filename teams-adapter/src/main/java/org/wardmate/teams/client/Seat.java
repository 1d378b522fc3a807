package org.wardmate.teams.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a member sits in Teams.
 *
 * @param service where messages to their organisation are sent
 * @param bot what Wardmate is called there
 * @param chat the conversation with them alone, once it is known
 * @param greeted whether they were welcomed
 * @param heard whether they themselves did something here, and nowhere else since
 * @param strangerSince when it was first found that the directory knows them no longer
 */
public record Seat(
        TeamsUser user,
        String service,
        String bot,
        @Nullable Place chat,
        boolean greeted,
        boolean heard,
        @Nullable Instant strangerSince) {
    /** Somebody who was met somewhere; that place is their chat only if nobody else reads along there. */
    static Seat met(TeamsUser user, Place at) {
        return new Seat(user, at.service(), at.bot(), at.isPersonal() ? at : null, false, false, null);
    }

    /** The same person, met again. */
    Seat at(Place at) {
        return new Seat(user, at.service(), at.bot(), at.isPersonal() ? at : chat, greeted, heard, null);
    }

    Seat without() {
        return new Seat(user, service, bot, null, greeted, heard, strangerSince);
    }

    Seat welcomed() {
        return new Seat(user, service, bot, chat, true, heard, strangerSince);
    }

    Seat heard(boolean here) {
        return new Seat(user, service, bot, chat, greeted, here, strangerSince);
    }

    /** Without the chat: it is no longer there, or Wardmate was taken out of it. */
    Seat left() {
        return new Seat(user, service, bot, null, false, false, null);
    }

    boolean isStrangers() {
        return strangerSince != null;
    }

    boolean isStrangersSince(Instant before) {
        return strangerSince != null && strangerSince.isBefore(before);
    }

    /** The same, as the directory knows them again, or no longer. */
    Seat stranger(@Nullable Instant since) {
        return new Seat(user, service, bot, chat, greeted, heard, since);
    }
}
