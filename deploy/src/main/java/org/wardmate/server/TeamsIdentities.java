package org.wardmate.server;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wardmate.people.Directory;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.teams.client.Identities;

/**
 * The directory's members by organisation and e-mail address, both as the members file has them.
 *
 * @param ids which id goes with an address
 */
record TeamsIdentities(Directory directory, Function<String, MemberId> ids) implements Identities {
    @Override
    public Optional<MemberId> find(Contact contact) {
        String email = contact.email().strip().toLowerCase(Locale.ROOT);
        return directory
                .find(ids.apply(email))
                .filter(member -> member.contact().email().equals(email) && isOf(contact.tenant(), member))
                .map(Member::id);
    }

    private static boolean isOf(String tenant, Member member) {
        return member.contact().teamsTenant().equalsIgnoreCase(tenant);
    }

    @Override
    public Optional<Contact> contact(MemberId member) {
        return directory
                .find(member)
                .map(Member::contact)
                .filter(contact ->
                        !contact.email().isEmpty() && !contact.teamsTenant().isEmpty())
                .map(contact -> new Contact(contact.teamsTenant().toLowerCase(Locale.ROOT), contact.email()));
    }
}
