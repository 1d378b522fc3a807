package org.wardmate.server;

import java.util.Locale;
import java.util.Optional;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.teams.client.Identities;

/** The directory's members by organisation and e-mail address, both as the members file has them. */
record TeamsIdentities(DirectoryEmails emails) implements Identities {
    @Override
    public Optional<MemberId> find(Contact contact) {
        return emails.find(contact.email())
                .filter(member -> member.contact().teamsTenant().equalsIgnoreCase(contact.tenant()))
                .map(Member::id);
    }

    @Override
    public Optional<Contact> contact(MemberId member) {
        return emails.contact(member)
                .filter(contact -> !contact.teamsTenant().isEmpty())
                .map(contact -> new Contact(contact.teamsTenant().toLowerCase(Locale.ROOT), contact.email()));
    }
}
