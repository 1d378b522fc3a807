package org.wardmate.server;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.slack.client.Identities;

/**
 * The directory's members by workspace and e-mail address, both as the members file has them.
 *
 * @param ids which id goes with an address
 */
record DirectoryIdentities(Directory directory, Function<String, MemberId> ids) implements Identities {
    @Override
    public Optional<MemberId> find(Contact contact) {
        String email = contact.email().strip().toLowerCase(Locale.ROOT);
        return directory
                .find(ids.apply(email))
                .filter(member -> member.contact().email().equals(email)
                        && member.contact().slackTeam().equals(contact.team()))
                .map(Member::id);
    }

    @Override
    public Optional<Contact> contact(MemberId member) {
        return directory
                .find(member)
                .map(Member::contact)
                .filter(contact ->
                        !contact.email().isEmpty() && !contact.slackTeam().isEmpty())
                .map(contact -> new Contact(contact.slackTeam(), contact.email()));
    }
}
