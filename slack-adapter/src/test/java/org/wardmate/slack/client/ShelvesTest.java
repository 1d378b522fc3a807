package org.wardmate.slack.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseId;
import org.wardmate.conversation.SettableClock;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Message;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Slots;
import org.wardmate.relay.Tempo;
import org.wardmate.relay.Tempo.Pulse;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.TreeMapRecords;

/** What is kept of Slack's goes when it is nobody's any more, and is told to those it is about. */
class ShelvesTest {
    private static final CaseId CASE = new CaseId("WM-7K3Q-92XF");
    private static final CaseId OTHER = new CaseId("WM-AAAA-2222");
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId MAUD = new MemberId("maud");
    private static final SlackUser USER = new SlackUser("T0WARDMATE", "U0IVY");
    private static final Pulse PULSE = new Pulse(Duration.ofMillis(1), 1);

    private final Records records = new TreeMapRecords();
    private final SettableClock clock = new SettableClock();
    private Optional<Identities.Contact> contact = Optional.of(new Identities.Contact("T0WARDMATE", "a@b.example"));
    private final SlackClient client =
            new SlackClient(null, null, new Tempo(PULSE, PULSE), identities(), records, clock);

    private Identities identities() {
        return new Identities() {
            @Override
            public Optional<MemberId> find(Contact of) {
                return Optional.empty();
            }

            @Override
            public Optional<Contact> contact(MemberId member) {
                return member.equals(IVY) ? contact : Optional.empty();
            }
        };
    }

    @BeforeEach
    void keep() {
        client.seats().change(IVY, USER, seat -> seat.at("D0IVY", null));
        for (CaseId report : List.of(CASE, OTHER)) {
            for (MemberId member : List.of(IVY, MAUD)) {
                records.change(transaction -> Shelves.SLOTS.put(
                        transaction, member, slot(report), new Slots.Standing("D0IVY", List.of("1.1"))));
                var _ = client.windows().kept(member, Message.of(form(report)));
            }
        }
    }

    @AfterEach
    void close() {
        client.close();
    }

    private static Slot slot(CaseId report) {
        return new Slot("case:" + report, Slot.Arrival.ANEW);
    }

    private static Form form(CaseId report) {
        return form(report, 1);
    }

    private static Form form(CaseId report, int seen) {
        Field field = new Field.Text("words", "What?", "", true, 100, true);
        return new Form("case:NOTE:" + report + ":" + seen, List.of(field, field), "Save");
    }

    private List<Fact> about(MemberId who) {
        return records.reading(reading -> new Shelves().about(reading, who));
    }

    private List<String> standing(MemberId member, CaseId report) {
        return records.reading(reading -> Shelves.SLOTS.find(reading, member, slot(report), "D0IVY"));
    }

    private int count(String collection) {
        return records.<Integer>reading(reading ->
                reading.scan(Scan.all(new CollectionName(collection))).size());
    }

    @Test
    void forgetsWhatPointsToADeletedCaseAndNothingElse() {
        records.change(transaction -> new Shelves().forget(transaction, CASE, Set.of(IVY, MAUD)));

        assertThat(standing(IVY, CASE)).isEmpty();
        assertThat(standing(MAUD, CASE)).isEmpty();
        assertThat(standing(IVY, OTHER)).containsExactly("1.1");
        assertThat(client.windows().find(IVY, form(CASE).id())).isEmpty();
        assertThat(client.windows().find(MAUD, form(OTHER).id())).isPresent();
    }

    @Test
    void readsWhatWasKeptBeforeConversationsHadThatName() {
        record Before(String channel, List<String> messages) {}
        Shelf<Before> before = new Shelf<>("slack-slots", Shape.of("slack-slot", Before.class));

        records.change(transaction -> before.put(
                transaction, RecordKey.of(IVY.value(), slot(CASE).name()), new Before("D0IVY", List.of("1.2"))));

        assertThat(standing(IVY, CASE)).containsExactly("1.2");
    }

    @Test
    void tellsAMemberWhatIsKeptAboutThem() {
        client.asides().open(USER, "abc", "https://hooks.slack.com/x");

        assertThat(about(IVY))
                .extracting(Fact::value)
                .containsExactly("U0IVY in workspace T0WARDMATE", "D0IVY", "2", "2", "1");
        assertThat(about(new MemberId("nobody"))).isEmpty();
    }

    @Test
    void forgetsPlacesBesideAConversationAfterAnHour() {
        client.asides().open(USER, "abc", "https://hooks.slack.com/x");
        clock.pass(Duration.ofMinutes(59));
        client.tidying().tidy();
        assertThat(count("slack-asides")).isOne();

        clock.pass(Duration.ofMinutes(2));
        client.tidying().tidy();

        assertThat(count("slack-asides")).isZero();
    }

    @Test
    void forgetsLeaversWithAllThatWasKeptForThem() {
        client.tidying().tidy();
        assertThat(about(IVY)).hasSize(4);

        contact = Optional.empty();
        client.tidying().tidy();

        assertThat(about(IVY)).isEmpty();
    }

    @Test
    void forgetsManyLeaversAndNobodyElse() {
        for (int leaver = 0; leaver < 450; leaver++) {
            client.seats().change(new MemberId("leaver-" + leaver), USER, seat -> seat.at("D0LEAVER", null));
        }

        client.tidying().tidy();

        assertThat(count("slack-seats")).isOne();
        assertThat(client.seats().find(IVY)).isPresent();
    }

    @Test
    void keepsNoMoreFormsThanAreOfUse() {
        for (int seen = 2; seen < 50; seen++) {
            clock.pass(Duration.ofSeconds(1));
            var _ = client.windows().kept(IVY, Message.of(form(CASE, seen)));
        }

        assertThat(records.<Integer>reading(reading -> Windows.count(reading, IVY)))
                .isEqualTo(Windows.MOST_KEPT);
        assertThat(client.windows().find(IVY, form(CASE).id())).isEmpty();
    }
}
