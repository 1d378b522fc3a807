package org.wardmate.server;

import java.util.Optional;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.slack.client.Identities;

/** The directory's members by workspace and e-mail address, both as the members file has them. */
record SlackIdentities(DirectoryEmails emails) implements Identities {
    @Override
    public Optional<MemberId> find(Contact contact) {
        return emails.find(contact.email())
                .filter(member -> member.contact().slackTeam().equals(contact.team()))
                .map(Member::id);
    }

    @Override
    public Optional<Contact> contact(MemberId member) {
        return emails.contact(member)
                .filter(contact -> !contact.slackTeam().isEmpty())
                .map(contact -> new Contact(contact.slackTeam(), contact.email()));
    }
}
