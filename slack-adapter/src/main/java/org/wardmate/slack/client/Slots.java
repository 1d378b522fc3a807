package org.wardmate.slack.client;

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
    private static final Shelf<Standing> SHELF = new Shelf<>("slack-slots", Shape.of("slack-slot", Standing.class));

    /** Messages of one conversation, in order. */
    record Standing(String channel, List<String> messages) {
        Standing {
            messages = List.copyOf(messages);
        }
    }

    private final Records records;

    Slots(Records records) {
        this.records = records;
    }

    /** None where the conversation is another one now. */
    List<String> find(MemberId to, Slot slot, String channel) {
        return records.reading(reading -> SHELF.find(reading, key(to, slot)))
                .filter(standing -> standing.channel().equals(channel))
                .map(Standing::messages)
                .orElse(List.of());
    }

    void put(MemberId to, Slot slot, Standing standing) {
        records.change(transaction -> SHELF.put(transaction, key(to, slot), standing));
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

    static void forget(Transaction transaction, MemberId to) {
        items(transaction, to).forEach(item -> SHELF.delete(transaction, item.key()));
    }

    private static List<Item<Standing>> items(Reading reading, MemberId to) {
        return SHELF.items(reading, Scan.within(SHELF.collection(), to.value()));
    }

    private static RecordKey key(MemberId to, Slot slot) {
        return RecordKey.of(to.value(), slot.name());
    }
}
