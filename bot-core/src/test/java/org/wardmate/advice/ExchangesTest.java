package org.wardmate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Question;
import org.wardmate.knowledge.answer.Scope;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.topics.Verdict;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

class ExchangesTest {
    private static final MemberId IVY = new MemberId("ivy");
    private static final MemberId OTTO = new MemberId("otto");

    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final Exchanges exchanges = new Exchanges();

    @Test
    void forgetsTheOldestOfAMember() {
        add(OTTO, exchange("e0"));
        for (int i = 0; i < Exchanges.KEPT + 5; i++) {
            add(IVY, exchange("e" + i));
        }

        assertThat(find(IVY, "e4")).isEmpty();
        assertThat(find(IVY, "e5")).hasValue(exchange("e5"));
        assertThat(find(IVY, "e24")).hasValue(exchange("e24"));
        assertThat(find(OTTO, "e0")).hasValue(exchange("e0"));
        assertThat(keys("exchanges")).hasSize(Exchanges.KEPT + 1);
    }

    @Test
    void findsEarlierExchangesAfterAFreshStart() {
        add(IVY, exchange("e1"));
        startAfresh();

        assertThat(latest()).isEmpty();
        assertThat(find(IVY, "e1")).isPresent();
    }

    @Test
    void goesOnFromTheFirstExchangeAfterAFreshStart() {
        startAfresh();
        assertThat(latest()).isEmpty();

        add(IVY, exchange("e1"));
        assertThat(latest()).hasValue(exchange("e1"));
    }

    @Test
    void namesNoExchangeInItsKeys() {
        add(IVY, exchange("secret-link"));

        for (String collection : List.of("exchanges", "exchanges-recent")) {
            assertThat(keys(collection)).isNotEmpty().noneMatch(key -> key.contains("secret-link"));
        }
    }

    static Stream<Answer> answersOfEveryKind() {
        return Stream.of(
                Samples.takeCare(),
                Samples.silence(Samples.THURROCK, Samples.DURHAM),
                new Answer.Compared(
                        Samples.DEVELOPER,
                        List.of(
                                Samples.speaks(Samples.BEXLEY, Verdict.DO_NOT, "No.", Samples.NO_BLOGS),
                                new Stance.IsSilent(Samples.DURHAM, List.of()))),
                new Answer.DidYouMean(List.of(Samples.DEVELOPER, Samples.LIKES), List.of(Samples.BOUNDARIES)),
                new Answer.Closest(List.of(Samples.INADVISABLE)),
                new Answer.OutOfScope());
    }

    @ParameterizedTest
    @MethodSource("answersOfEveryKind")
    void keepsEveryKindOfAnswerWhole(Answer answer) {
        Question question = new Question("may I?", new Scope.OneCouncil(Samples.BEXLEY.id()));
        Exchange exchange = new Exchange(new ExchangeId("e1"), question, question, answer, Instant.EPOCH);

        add(IVY, exchange);

        assertThat(latest()).hasValue(exchange);
    }

    private void add(MemberId member, Exchange exchange) {
        records.change(transaction -> exchanges.add(transaction, member, exchange));
    }

    private List<String> keys(String collection) {
        return records.reading(reading -> reading.scan(Scan.all(new CollectionName(collection))).stream()
                .map(each -> each.key().value())
                .toList());
    }

    private void startAfresh() {
        records.change(transaction -> exchanges.startAfresh(transaction, IVY));
    }

    private Optional<Exchange> find(MemberId member, String id) {
        return records.reading(reading -> exchanges.find(reading, member, new ExchangeId(id)));
    }

    private Optional<Exchange> latest() {
        return records.reading(reading -> exchanges.latest(reading, IVY));
    }

    private static Exchange exchange(String id) {
        Question question = new Question("may I?", new Scope.AnyCouncil());
        return new Exchange(new ExchangeId(id), question, question, new Answer.OutOfScope(), Instant.EPOCH);
    }
}
