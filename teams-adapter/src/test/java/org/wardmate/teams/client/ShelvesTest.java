package org.wardmate.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Slots;
import org.wardmate.storage.Records;
import org.wardmate.storage.TreeMapRecords;

/** What is kept of Teams' goes with the case, and is told to those it is about. */
class ShelvesTest {
    private static final String TENANT = "99999999-aaaa-4bbb-8ccc-dddddddddddd";
    private static final String OBJECT = "77777777-aaaa-4bbb-8ccc-dddddddddddd";
    private static final CaseId CASE = new CaseId("WM-7K3Q-92XF");
    private static final CaseId OTHER = new CaseId("WM-AAAA-2222");
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId MAUD = new MemberId("maud");
    private static final Place CHAT =
            new Place(TENANT, "https://smba.trafficmanager.net/uk/", "a:1ivy", Place.Kind.PERSONAL, "28:bot");

    private final Records records = new TreeMapRecords();

    @BeforeEach
    void keep() {
        new Seats(records).met(IVY, new TeamsUser(TENANT, OBJECT, "29:1ivy"), CHAT);
        for (MemberId member : List.of(IVY, MAUD)) {
            put(member, CASE, "1");
            put(member, OTHER, "2");
        }
    }

    private static Slot slot(CaseId report) {
        return new Slot("case:" + report, Slot.Arrival.ANEW);
    }

    private void put(MemberId member, CaseId report, String message) {
        records.change(transaction -> Shelves.SLOTS.put(
                transaction, member, slot(report), new Slots.Standing(CHAT.conversation(), List.of(message))));
    }

    private List<String> standing(MemberId member, CaseId report) {
        return records.reading(reading -> Shelves.SLOTS.find(reading, member, slot(report), CHAT.conversation()));
    }

    private List<String> about(MemberId who) {
        return records.<List<Fact>>reading(reading -> new Shelves().about(reading, who)).stream()
                .map(Fact::value)
                .toList();
    }

    @Test
    void forgetsWhatPointsToADeletedCaseAndNothingElse() {
        records.change(transaction -> new Shelves().forget(transaction, CASE, Set.of(IVY, MAUD)));

        assertThat(standing(IVY, CASE)).isEmpty();
        assertThat(standing(MAUD, CASE)).isEmpty();
        assertThat(standing(IVY, OTHER)).containsExactly("2");
    }

    @Test
    void tellsAMemberWhatIsKeptAboutThem() {
        assertThat(about(IVY)).containsExactly(OBJECT + " in organisation " + TENANT, "a:1ivy", "2");
        assertThat(about(new MemberId("nobody"))).isEmpty();
    }
}
