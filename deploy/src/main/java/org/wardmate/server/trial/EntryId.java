package org.wardmate.server.trial;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmate.people.MemberId;

/**
 * One entry of one member's chat, counted from 1; written {@code 7k3q-12}, which is what a browser hands back as its
 * Last-Event-ID.
 *
 * @param run tells one run of the server from the next, for each counts anew
 */
record EntryId(MemberId member, String run, long number) {
    private static final Pattern WRITTEN = Pattern.compile("([a-z0-9]{1,16})-(\\d{1,15})");

    static Optional<EntryId> read(MemberId member, String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new EntryId(member, matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return run + "-" + number;
    }
}
