package org.wardmate.teams.client;

import org.jspecify.annotations.Nullable;

/**
 * Where a member sits in Teams.
 *
 * @param service where messages to their organisation are sent
 * @param bot what Wardmate is called there
 * @param chat the conversation with them alone, once it is known
 * @param greeted whether they were welcomed
 */
public record Seat(
        TeamsUser user,
        String service,
        String bot,
        @Nullable Place chat,
        boolean greeted) {
    /** Somebody who was met somewhere; that place is their chat only if nobody else reads along there. */
    static Seat met(TeamsUser user, Place at) {
        return new Seat(user, at.service(), at.bot(), at.isPersonal() ? at : null, false);
    }

    /** The same person, met again. */
    Seat at(Place at) {
        return new Seat(user, at.service(), at.bot(), at.isPersonal() ? at : chat, greeted);
    }

    Seat without() {
        return new Seat(user, service, bot, null, greeted);
    }

    Seat welcomed() {
        return new Seat(user, service, bot, chat, true);
    }
}
