package org.wardmate.teams.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.SettableClock;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Slots;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Tempo.Pulse;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.TreeMapRecords;

/** What is kept for people who have left. */
class TidyingTest {
    private static final String TENANT = "99999999-aaaa-4bbb-8ccc-dddddddddddd";
    private static final MemberId IVY = new MemberId("ivy");
    private static final Place CHAT =
            new Place(TENANT, "https://smba.trafficmanager.net/uk/", "a:1ivy", Place.Kind.PERSONAL, "28:bot");
    private static final Slot SLOT = new Slot("case:WM-7K3Q-92XF", Slot.Arrival.ANEW);
    private static final Pulse PULSE = new Pulse(Duration.ofMillis(1), 1);

    private final Set<MemberId> directory = ConcurrentHashMap.newKeySet();
    private final Records records = new TreeMapRecords();
    private final SettableClock clock = new SettableClock();
    private final TeamsClient client = new TeamsClient(
            new Connector.Credentials("app", "secret", TENANT, "http://127.0.0.1:1"),
            Hosts.of(""),
            new Tempo(PULSE, PULSE),
            identities(),
            records,
            clock);

    private Identities identities() {
        return new Identities() {
            @Override
            public Optional<MemberId> find(Contact contact) {
                return Optional.empty();
            }

            @Override
            public Optional<Contact> contact(MemberId member) {
                return directory.contains(member) ? Optional.of(new Contact(TENANT, "a@b.example")) : Optional.empty();
            }
        };
    }

    @BeforeEach
    void keep() {
        directory.add(IVY);
        keep(IVY, 1);
    }

    private void keep(MemberId member, int number) {
        TeamsUser user = new TeamsUser(TENANT, "77777777-aaaa-4bbb-8ccc-%012d".formatted(number), "29:1" + number);
        client.seats().met(member, user, CHAT);
        client.people().pinned(user, new Who.Known(member));
        records.change(transaction ->
                Shelves.SLOTS.put(transaction, member, SLOT, new Slots.Standing(CHAT.conversation(), List.of("1"))));
    }

    private void tidyAfter(int days) {
        clock.pass(Duration.ofDays(days));
        client.tidying().tidy();
    }

    private List<Integer> kept() {
        return List.of("teams-seats", "teams-people", "teams-slots").stream()
                .map(name -> records.<Integer>reading(reading ->
                        reading.scan(Scan.all(new CollectionName(name))).size()))
                .toList();
    }

    @Test
    void leavesMembersAlone() {
        tidyAfter(400);
        tidyAfter(400);

        assertThat(kept()).containsExactly(1, 1, 1);
    }

    @Test
    void keepsLeaversForAMonthAndThenForgetsAllOfThem() {
        directory.clear();
        tidyAfter(0);
        tidyAfter(29);
        assertThat(kept()).containsExactly(1, 1, 1);

        tidyAfter(2);

        assertThat(kept()).containsExactly(0, 0, 0);
    }

    @Test
    void beginsTheMonthAnewForWhoeverWasMissingFromTheFileForAWhile() {
        directory.clear();
        tidyAfter(0);
        directory.add(IVY);
        tidyAfter(20);
        directory.clear();

        tidyAfter(20);

        assertThat(kept()).containsExactly(1, 1, 1);
    }

    @Test
    void forgetsManyAndNobodyElse() {
        for (int leaver = 2; leaver < 450; leaver++) {
            keep(new MemberId("leaver-" + leaver), leaver);
        }

        tidyAfter(0);
        tidyAfter(31);

        assertThat(kept()).containsExactly(1, 1, 1);
        assertThat(client.seats().find(IVY)).isPresent();
    }
}
