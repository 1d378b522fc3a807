package org.wardmate.teams.client;

import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;

/** Members who have a chat with Wardmate already. */
public final class Seating {
    private Seating() {}

    /** The member has the user's account, and their chat is known. */
    public static void seat(Records records, MemberId member, FakeTeams teams, FakeUser user) {
        teams.open(user.chat());
        new Seats(records)
                .met(
                        member,
                        new TeamsUser(FakeTeams.TENANT, user.object(), user.id()),
                        new Place(FakeTeams.TENANT, teams.service(), user.chat(), Place.Kind.PERSONAL, FakeTeams.BOT));
    }
}
