package org.wardmate.slack.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Block.Fact;
import org.wardmate.people.MemberId;
import org.wardmate.relay.Slots;
import org.wardmate.rights.KeptElsewhere;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** What is kept so that Slack need not be asked again, whether Slack is set up at the moment or not. */
public final class Shelves implements KeptElsewhere {
    static final Slots SLOTS = new Slots(new Shelf<>(
            "slack-slots", Shape.of("slack-slot", Slots.Standing.class).then(slot -> {
                slot.set("conversation", slot.remove("channel"));
                return slot;
            })));

    @Override
    public void forget(Transaction transaction, CaseId report, Set<MemberId> people) {
        for (MemberId person : people) {
            SLOTS.forget(transaction, person, report);
            Windows.forget(transaction, person, report);
        }
    }

    @Override
    public List<Fact> about(Reading reading, MemberId who) {
        List<Fact> facts = new ArrayList<>();
        Optional<Seat> seat = Seats.find(reading, who);
        seat.ifPresent(each -> facts.add(new Fact(
                Sayings.KEPT_ACCOUNT,
                Sayings.account(each.user().user(), each.user().team()))));
        seat.map(Seat::channel).ifPresent(channel -> facts.add(new Fact(Sayings.KEPT_CONVERSATION, channel)));
        add(facts, Sayings.KEPT_SLOTS, SLOTS.count(reading, who));
        add(facts, Sayings.KEPT_WINDOWS, Windows.count(reading, who));
        seat.ifPresent(each -> add(facts, Sayings.KEPT_ASIDES, Asides.count(reading, each.user())));
        return facts;
    }

    private static void add(List<Fact> facts, String label, int count) {
        if (count > 0) {
            facts.add(new Fact(label, Integer.toString(count)));
        }
    }
}
