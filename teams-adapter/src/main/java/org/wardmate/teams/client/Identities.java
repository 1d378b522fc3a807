package org.wardmate.teams.client;

import java.util.Optional;
import org.wardmate.people.MemberId;

/** Whom the directory knows in an organisation, by the addresses its own directory has for them. */
public interface Identities {
    Optional<MemberId> find(Contact contact);

    /** Under what a member is known in Teams; empty for those who are not there. */
    Optional<Contact> contact(MemberId member);

    /** An e-mail address, or a name to sign in with, in an organisation. */
    record Contact(String tenant, String email) {
        @Override
        public String toString() {
            return "a contact in " + tenant;
        }
    }
}
