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
    private final Slots slots = new Slots(records);

    @BeforeEach
    void keep() {
        new Seats(records).met(IVY, new TeamsUser(TENANT, OBJECT, "29:1ivy"), CHAT);
        for (MemberId member : List.of(IVY, MAUD)) {
            slots.put(member, slot(CASE), CHAT, List.of("1"));
            slots.put(member, slot(OTHER), CHAT, List.of("2"));
        }
    }

    private static Slot slot(CaseId report) {
        return new Slot("case:" + report, Slot.Arrival.ANEW);
    }

    private List<String> about(MemberId who) {
        return records.<List<Fact>>reading(reading -> new Shelves().about(reading, who)).stream()
                .map(Fact::value)
                .toList();
    }

    @Test
    void forgetsWhatPointsToADeletedCaseAndNothingElse() {
        records.change(transaction -> new Shelves().forget(transaction, CASE, Set.of(IVY, MAUD)));

        assertThat(slots.find(IVY, slot(CASE), CHAT)).isEmpty();
        assertThat(slots.find(MAUD, slot(CASE), CHAT)).isEmpty();
        assertThat(slots.find(IVY, slot(OTHER), CHAT)).containsExactly("2");
    }

    @Test
    void tellsAMemberWhatIsKeptAboutThem() {
        assertThat(about(IVY)).containsExactly(OBJECT + " in organisation " + TENANT, "a:1ivy", "2");
        assertThat(about(new MemberId("nobody"))).isEmpty();
    }
}
