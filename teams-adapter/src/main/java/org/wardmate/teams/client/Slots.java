package org.wardmate.teams.client;

import java.util.ArrayList;
import java.util.List;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

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

    /** How many are kept for somebody. */
    static int count(Reading reading, MemberId to) {
        return items(reading, to).size();
    }

    /** Forgets where a person's messages about a report stand; its reference is in the slots' names. */
    static void forget(Transaction transaction, MemberId to, CaseId report) {
        items(transaction, to).stream()
                .map(Item::key)
                .filter(key -> key.lastPart().contains(report.value()))
                .forEach(key -> SHELF.delete(transaction, key));
    }

    private static List<Item<Standing>> items(Reading reading, MemberId to) {
        List<Item<Standing>> found = new ArrayList<>();
        Scan rest = Scan.within(SHELF.collection(), to.value());
        List<Item<Standing>> page = SHELF.items(reading, rest);
        while (!page.isEmpty()) {
            found.addAll(page);
            page = SHELF.items(reading, rest.after(page.getLast().key()));
        }
        return found;
    }

    private static RecordKey key(MemberId to, Slot slot) {
        return RecordKey.of(to.value(), slot.name());
    }
}
