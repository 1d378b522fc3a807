package org.wardmate.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wardmate.slack.fake.Await.until;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wardmate.slack.client.SlackUser;
import org.wardmate.slack.inbound.Turns.Taken;
import org.wardmate.storage.Reading;
import org.wardmate.storage.Records;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;

/** What was taken is handled, in order, also after a stop. */
class InboxTest {
    private static final SlackUser IVY = new SlackUser("T1", "U1");
    private static final SlackUser OTTO = new SlackUser("T1", "U2");

    private final Records records = new TreeMapRecords();
    private final List<String> handled = Collections.synchronizedList(new ArrayList<>());

    private static Arrival wrote(SlackUser from, String text) {
        return new Arrival.Wrote("event of " + text, from, "D1", null, text);
    }

    private Taken handle(Arrival arrival) {
        handled.add(((Arrival.Wrote) arrival).text());
        return new Taken.Done();
    }

    @Test
    void keepsWhatNobodyHandledForTheNextStart() {
        try (Inbox inbox = Inbox.open(records, () -> {})) {
            assertThat(inbox.keep(wrote(IVY, "one"))).isTrue();
            assertThat(inbox.keep(wrote(IVY, "two"))).isTrue();
        }

        Turns turns = new Turns((arrival, _) -> handle(arrival));
        try (Inbox inbox = Inbox.open(records, turns::wake)) {
            turns.begin(inbox);
            until("both", () -> handled.size() == 2);
            assertThat(handled).containsExactly("one", "two");
            until("empty", () -> inbox.after(null, 10).isEmpty());
            turns.close();
        }
    }

    @Test
    void triesAgainInOrderWithoutHoldingUpOthers() {
        Turns turns = new Turns((arrival, attempt) ->
                arrival.from().equals(IVY) && attempt < 4 ? new Taken.Later(Duration.ofMillis(20)) : handle(arrival));
        try (Inbox inbox = Inbox.open(records, turns::wake)) {
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
        try (Inbox inbox = Inbox.open(broken, () -> {})) {
            assertThat(inbox.keep(wrote(IVY, "one"))).isFalse();
        }
    }
}
