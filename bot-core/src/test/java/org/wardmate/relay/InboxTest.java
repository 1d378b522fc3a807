package org.wardmate.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.relay.Await.until;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;

/** What was taken is handled, in order, also after a stop. */
class InboxTest {
    private static final String IVY = "ivy";
    private static final String OTTO = "otto";
    private static final Shelf<Letter> SHELF = new Shelf<>("test-inbox", Shape.of("test-letter", Letter.class));

    record Letter(String from, String text) {}

    private final Records records = new TreeMapRecords();
    private final List<String> handled = Collections.synchronizedList(new ArrayList<>());

    private static Letter wrote(String from, String text) {
        return new Letter(from, text);
    }

    private Taken handle(Letter letter) {
        handled.add(letter.text());
        return new Taken.Done();
    }

    @Test
    void keepsWhatNobodyHandledForTheNextStart() {
        try (Inbox<Letter> inbox = Inbox.open(records, SHELF, () -> {})) {
            assertThat(inbox.keep(wrote(IVY, "one"))).isTrue();
            assertThat(inbox.keep(wrote(IVY, "two"))).isTrue();
        }

        Turns<Letter> turns = new Turns<>("turns", Letter::from, (arrival, _) -> handle(arrival));
        try (Inbox<Letter> inbox = Inbox.open(records, SHELF, turns::wake)) {
            turns.begin(inbox);
            until("both", () -> handled.size() == 2);
            assertThat(handled).containsExactly("one", "two");
            until("empty", () -> inbox.after(null, 10).isEmpty());
            turns.close();
        }
    }

    @Test
    void triesAgainInOrderWithoutHoldingUpOthers() {
        Turns<Letter> turns = new Turns<>(
                "turns",
                Letter::from,
                (arrival, attempt) -> arrival.from().equals(IVY) && attempt < 4
                        ? new Taken.Later(Duration.ofMillis(20))
                        : handle(arrival));
        try (Inbox<Letter> inbox = Inbox.open(records, SHELF, turns::wake)) {
            turns.begin(inbox);
            inbox.keep(wrote(IVY, "one"));
            inbox.keep(wrote(IVY, "two"));
            inbox.keep(wrote(OTTO, "other"));

            until("all", () -> handled.size() == 3);
            assertThat(handled).containsExactly("other", "one", "two");
            turns.close();
        }
    }

    @Test
    void saysThatItCouldNotKeepSomething() {
        Records broken = new Records() {
            @Override
            public <T> T inTransaction(Function<? super Transaction, ? extends T> body) {
                throw new StorageException("The disk is full.");
            }

            @Override
            public <T> T reading(Function<? super Reading, ? extends T> body) {
                return records.reading(body);
            }
        };
        try (Inbox<Letter> inbox = Inbox.open(broken, SHELF, () -> {})) {
            assertThat(inbox.keep(wrote(IVY, "one"))).isFalse();
        }
    }
}
