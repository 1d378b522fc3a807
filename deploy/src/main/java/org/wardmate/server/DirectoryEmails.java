package org.wardmate.server;

import java.util.Locale;
import java.util.Optional;
import org.wardmate.people.Contact;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.server.store.Storage;

/** The directory's members by e-mail address, as the members file has them. */
record DirectoryEmails(Directory directory, Storage storage) {
    Optional<Member> find(String written) {
        String email = written.strip().toLowerCase(Locale.ROOT);
        return directory
                .find(new MemberId(storage.lookup("member", email)))
                .filter(member -> member.contact().email().equals(email));
    }

    /** How to reach a member; empty where they have no address. */
    Optional<Contact> contact(MemberId member) {
        return directory
                .find(member)
                .map(Member::contact)
                .filter(contact -> !contact.email().isEmpty());
    }
}
