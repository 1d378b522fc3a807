package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.SettableClock;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.TreeMapRecords;

class SeenEventsTest {
    private final SettableClock clock = new SettableClock();
    private final Records records = new TreeMapRecords();
    private final SeenEvents seen = new SeenEvents(clock);

    @Test
    void takesAnEventOnce() {
        assertThat(isNew("ivy", "Ev 1/ü")).isTrue();
        assertThat(isNew("ivy", "Ev 1/ü")).isFalse();
        assertThat(isNew("otto", "Ev 1/ü")).isTrue();
        assertThat(isNew("ivy", "Ev 2")).isTrue();
    }

    @Test
    void takesAnEventAgainWhoseTurnFailed() {
        assertThatThrownBy(() -> records.change(transaction -> {
                    seen.remember(transaction, joined("ivy", "Ev 1"));
                    throw new IllegalStateException("thrown on purpose");
                }))
                .hasMessage("thrown on purpose");

        assertThat(isNew("ivy", "Ev 1")).isTrue();
    }

    @Test
    void forgetsOldEventsAndKeepsTheOthers() {
        isNew("ivy", "old");
        clock.pass(SeenEvents.KEPT);
        isNew("ivy", "young");
        clock.pass(Duration.ofMinutes(1));
        isNew("ivy", "newest");

        assertThat(kept("seen-events")).isEqualTo(2);
        assertThat(kept("seen-events-by-time")).isEqualTo(2);
        assertThat(isNew("ivy", "young")).isFalse();
    }

    private boolean isNew(String member, String event) {
        return records.inTransaction(transaction -> seen.remember(transaction, joined(member, event)));
    }

    private static Incoming joined(String member, String event) {
        return new Incoming.Joined(event, new MemberId(member));
    }

    private int kept(String collection) {
        return records.reading(reading ->
                reading.scan(Scan.all(new CollectionName(collection))).size());
    }
}
