package org.wardmate.teams.client;

import java.util.List;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;

/** Which messages stand for a slot in a person's chat, so that later ones can take their place. */
final class Slots {
    private static final Shelf<Standing> SHELF = new Shelf<>("teams-slots", Shape.of("teams-slot", Standing.class));

    /** Messages of one conversation, in order. */
    record Standing(String conversation, List<String> messages) {
        Standing {
            messages = List.copyOf(messages);
        }
    }

    private final Records records;

    Slots(Records records) {
        this.records = records;
    }

    /** None where the conversation is another one now. */
    List<String> find(MemberId to, Slot slot, Place place) {
        return records.reading(reading -> SHELF.find(reading, key(to, slot)))
                .filter(standing -> standing.conversation().equals(place.conversation()))
                .map(Standing::messages)
                .orElse(List.of());
    }

    void put(MemberId to, Slot slot, Place place, List<String> messages) {
        records.change(
                transaction -> SHELF.put(transaction, key(to, slot), new Standing(place.conversation(), messages)));
    }

    private static RecordKey key(MemberId to, Slot slot) {
        return RecordKey.of(to.value(), slot.name());
    }
}
