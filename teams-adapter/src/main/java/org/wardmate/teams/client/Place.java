package org.wardmate.teams.client;

import java.util.regex.Pattern;

/**
 * A conversation, and the way to it.
 *
 * @param service where messages to it are sent, as Teams said in a signed request
 * @param conversation its id; that of a thread in a channel ends in the id of its first message
 * @param bot what Wardmate is called there
 */
public record Place(String tenant, String service, String conversation, Kind kind, String bot) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:@._;=~+-]{1,400}");

    /** Who reads along there. */
    public enum Kind {
        PERSONAL,
        GROUP,
        CHANNEL
    }

    public Place {
        if (!TeamsUser.isUuid(tenant)
                || !ID.matcher(conversation).matches()
                || !ID.matcher(bot).matches()) {
            throw new IllegalArgumentException(
                    "A place in Teams has a tenant's UUID, and ids of letters, digits and few signs.");
        }
    }

    public boolean isPersonal() {
        return kind == Kind.PERSONAL;
    }

    /** Without the address: it may lead to what somebody wrote. */
    @Override
    public String toString() {
        return "a %s place of %s".formatted(kind, tenant);
    }
}
