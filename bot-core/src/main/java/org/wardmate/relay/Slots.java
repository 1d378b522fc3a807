package org.wardmate.relay;

import java.util.List;
import org.wardmate.casework.CaseId;
import org.wardmate.message.Slot;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Shelf.Item;
import org.wardmate.storage.Transaction;

/**
 * Which messages stand for a slot in a person's chat, so that later ones can take their place.
 *
 * @param shelf where a platform keeps them
 */
public record Slots(Shelf<Standing> shelf) {
    /** Messages of one conversation, in order, by the names that the platform gave them. */
    public record Standing(String conversation, List<String> messages) {
        public Standing {
            messages = List.copyOf(messages);
        }
    }

    /** None where the conversation is another one now. */
    public List<String> find(Reading reading, MemberId to, Slot slot, String conversation) {
        return shelf.find(reading, key(to, slot))
                .filter(standing -> standing.conversation().equals(conversation))
                .map(Standing::messages)
                .orElse(List.of());
    }

    public void put(Transaction transaction, MemberId to, Slot slot, Standing standing) {
        shelf.put(transaction, key(to, slot), standing);
    }

    /** How many are kept for somebody. */
    public int count(Reading reading, MemberId to) {
        return items(reading, to).size();
    }

    /** Forgets where a person's messages about a report stand; its reference is in the slots' names. */
    public void forget(Transaction transaction, MemberId to, CaseId report) {
        items(transaction, to).stream()
                .map(Item::key)
                .filter(key -> key.lastPart().contains(report.value()))
                .forEach(key -> shelf.delete(transaction, key));
    }

    public void forget(Transaction transaction, MemberId to) {
        items(transaction, to).forEach(item -> shelf.delete(transaction, item.key()));
    }

    private List<Item<Standing>> items(Reading reading, MemberId to) {
        return shelf.every(reading, Scan.within(shelf.collection(), to.value()));
    }

    private static RecordKey key(MemberId to, Slot slot) {
        return RecordKey.of(to.value(), slot.name());
    }
}
