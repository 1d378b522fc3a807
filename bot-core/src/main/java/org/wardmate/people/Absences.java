package org.wardmate.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Scan;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Who said that they are, were or will be away: at most one absence each. */
public final class Absences {
    private static final int MOST = 1000;

    /** Keys: council, member. */
    private static final Shelf<Absence> ABSENCES = new Shelf<>("absences", Shape.of("absence", Absence.class));

    public Optional<Absence> find(Reading reading, Member member) {
        return ABSENCES.find(reading, key(member));
    }

    /** Replaces what the member said before. */
    public void put(Transaction transaction, Member member, Absence absence) {
        ABSENCES.put(transaction, key(member), absence);
    }

    public void end(Transaction transaction, Member member) {
        ABSENCES.delete(transaction, key(member));
    }

    Map<MemberId, Absence> of(Reading reading, CouncilId council) {
        Scan scan = Scan.within(ABSENCES.collection(), council.value()).limit(MOST);
        return ABSENCES.items(reading, scan).stream()
                .collect(toUnmodifiableMap(item -> new MemberId(item.key().lastPart()), Shelf.Item::value));
    }

    private static RecordKey key(Member member) {
        return RecordKey.of(member.council().id().value(), member.id().value());
    }
}
