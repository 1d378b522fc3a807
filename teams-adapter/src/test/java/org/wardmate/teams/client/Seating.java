package org.wardmate.teams.client;

import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.teams.fake.FakeTeams;
import org.wardmate.teams.fake.FakeUser;

/** Members whom Wardmate knows already. */
public final class Seating {
    private Seating() {}

    /** The member was met in a team; there is no chat with them alone. */
    public static void meet(Records records, MemberId member, FakeTeams teams, FakeUser user) {
        at(records, member, user, place(teams, "19:team@thread.tacv2", Place.Kind.CHANNEL));
    }

    /** The member has the user's account, and their chat is known. */
    public static void seat(Records records, MemberId member, FakeTeams teams, FakeUser user) {
        teams.open(user.chat());
        at(records, member, user, place(teams, user.chat(), Place.Kind.PERSONAL));
    }

    private static void at(Records records, MemberId member, FakeUser user, Place place) {
        new Seats(records).met(member, new TeamsUser(FakeTeams.TENANT, user.object(), user.id()), place);
    }

    private static Place place(FakeTeams teams, String conversation, Place.Kind kind) {
        return new Place(FakeTeams.TENANT, teams.service(), conversation, kind, FakeTeams.BOT);
    }
}
