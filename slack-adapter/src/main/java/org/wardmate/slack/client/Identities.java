package org.wardmate.slack.client;

import java.util.Optional;
import org.wardmate.people.MemberId;

/** Whom the directory knows in a workspace, by the e-mail address that Slack has verified. */
public interface Identities {
    Optional<MemberId> find(Contact contact);

    /** Where a member can be reached; empty for those who are in no workspace. */
    Optional<Contact> contact(MemberId member);

    /** An e-mail address in a workspace. */
    record Contact(String team, String email) {
        @Override
        public String toString() {
            return "a contact in " + team;
        }
    }
}
