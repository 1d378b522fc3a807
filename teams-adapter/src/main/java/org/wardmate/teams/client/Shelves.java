package org.wardmate.teams.client;

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

/** What is kept so that people in Teams can be written to, whether Teams is set up at the moment or not. */
public final class Shelves implements KeptElsewhere {
    static final Slots SLOTS = new Slots(new Shelf<>("teams-slots", Shape.of("teams-slot", Slots.Standing.class)));

    @Override
    public void forget(Transaction transaction, CaseId report, Set<MemberId> people) {
        people.forEach(person -> SLOTS.forget(transaction, person, report));
    }

    @Override
    public List<Fact> about(Reading reading, MemberId who) {
        List<Fact> facts = new ArrayList<>();
        Optional<Seat> seat = Seats.find(reading, who);
        seat.ifPresent(each -> facts.add(new Fact(
                Sayings.KEPT_ACCOUNT,
                Sayings.account(each.user().object(), each.user().tenant()))));
        seat.map(Seat::chat).ifPresent(chat -> facts.add(new Fact(Sayings.KEPT_CHAT, chat.conversation())));
        int slots = SLOTS.count(reading, who);
        if (slots > 0) {
            facts.add(new Fact(Sayings.KEPT_SLOTS, Integer.toString(slots)));
        }
        return facts;
    }
}
