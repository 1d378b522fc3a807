package org.wardmate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Gap.Reason;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

/** What advice keeps beside the exchanges: gaps, ratings, tickets and precedents. */
class AdviceRecordsTest {
    private static final CouncilId BEXLEY = new CouncilId("bexley");
    private static final CouncilId DURHAM = new CouncilId("durham");

    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final Gaps gaps = new Gaps();
    private final Feedback feedback = new Feedback();
    private final Tickets tickets = new Tickets();
    private final AtomicInteger ids = new AtomicInteger();
    private final Precedents precedents = new Precedents(() -> "id" + ids.incrementAndGet());

    @Test
    void givesACouncilsLatestGapsLatestFirst() {
        for (int second = 1; second <= 3; second++) {
            add(gap(BEXLEY, "e" + second, second, Reason.SILENT));
        }
        add(gap(DURHAM, "e4", 4, Reason.CLOSEST));

        assertThat(gaps(2)).containsExactly(gap(BEXLEY, "e3", 3, Reason.SILENT), gap(BEXLEY, "e2", 2, Reason.SILENT));
    }

    @Test
    void keepsOneGapAnExchange() {
        add(gap(BEXLEY, "e1", 1, Reason.SILENT));
        add(gap(BEXLEY, "e1", 1, Reason.NONE_OF_THESE));

        assertThat(gaps(10)).containsExactly(gap(BEXLEY, "e1", 1, Reason.NONE_OF_THESE));
    }

    @Test
    void replacesARatingByASecondOne() {
        rate("e1", 1, false);
        rate("e2", 2, false);
        rate("e1", 1, true);

        assertThat(ratings(false)).containsExactly(rating("e2", 2, false));
        assertThat(ratings(true)).containsExactly(rating("e1", 1, true));
    }

    @Test
    void closesATicket() {
        Question question = new Question("may I?", new Scope.OneCouncil(BEXLEY));
        Exchange exchange = new Exchange(new ExchangeId("e1"), question, question, Samples.silence(), Instant.EPOCH);
        Ticket ticket =
                new Ticket(new TicketId("t1"), new MemberId("ivy"), new MemberId("prudence"), exchange, "added", true);
        records.change(transaction -> tickets.open(transaction, ticket));
        assertThat(isOpen("t1")).isTrue();
        assertThat(isOpen("t2")).isFalse();

        records.change(transaction -> tickets.close(transaction, ticket.id()));

        assertThat(isOpen("t1")).isFalse();
        Optional<Ticket> found = records.reading(reading -> tickets.find(reading, ticket.id()));
        assertThat(found).hasValue(ticket);
    }

    @Test
    void keepsTwoPrecedentsOfOneMoment() {
        Precedent precedent = new Precedent(BEXLEY, "may I?", "Wait.", new MemberId("prudence"), Instant.EPOCH);
        records.change(transaction -> {
            precedents.add(transaction, precedent);
            precedents.add(transaction, precedent);
        });

        List<Precedent> kept = records.reading(reading -> precedents.latest(reading, BEXLEY, 10));
        assertThat(kept).containsExactly(precedent, precedent);
    }

    private void add(Gap gap) {
        records.change(transaction -> gaps.add(transaction, gap));
    }

    private List<Gap> gaps(int most) {
        return records.reading(reading -> gaps.latest(reading, BEXLEY, most));
    }

    private List<Rating> ratings(boolean useful) {
        return records.reading(reading -> feedback.latest(reading, BEXLEY, useful, 10));
    }

    private static Gap gap(CouncilId council, String exchange, int second, Reason reason) {
        return new Gap(
                new ExchangeId(exchange), council, "may I?", reason, Samples.DEVELOPER, Instant.ofEpochSecond(second));
    }

    private void rate(String exchange, int second, boolean useful) {
        records.change(transaction -> feedback.add(transaction, rating(exchange, second, useful)));
    }

    private static Rating rating(String exchange, int second, boolean useful) {
        return new Rating(new ExchangeId(exchange), BEXLEY, "may I?", useful, null, Instant.ofEpochSecond(second));
    }

    private boolean isOpen(String ticket) {
        return records.<Boolean>reading(reading -> tickets.isOpen(reading, new TicketId(ticket)));
    }
}
