package org.wardmate.teams.client;

import java.util.regex.Pattern;
import org.wardmate.storage.RecordKey;

/**
 * A person as one organisation's Teams names them, who may be known to the directory or not.
 *
 * @param tenant the organisation, a UUID
 * @param object the person in the organisation's own directory, a UUID that never becomes somebody else's
 * @param id the person as this bot knows them, begins with {@code 29:}
 */
public record TeamsUser(String tenant, String object, String id) {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9:._=~-]{1,300}");

    public TeamsUser {
        if (!isUuid(tenant) || !isUuid(object) || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "People in Teams have the UUIDs of a tenant and of an account, and an id.");
        }
    }

    public static boolean isUuid(String written) {
        return UUID.matcher(written).matches();
    }

    RecordKey key() {
        return RecordKey.of(tenant, object);
    }

    @Override
    public String toString() {
        return tenant + "/" + object;
    }
}
