package org.wardmate.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.advice.Samples;
import org.wardmate.casework.CaseEvent.CaseKeptPrivate;
import org.wardmate.casework.CaseEvent.CaseSubmitted;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.conversation.SettableClock;
import org.wardmate.people.Member;
import org.wardmate.people.MemberId;
import org.wardmate.people.Role;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.Records;
import org.wardmate.storage.Scan;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StoredRecord;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;

class CasesTest {
    private static final Member IVY = member("ivy");
    private static final Member OTTO = member("otto");
    private static final Incident TOLD =
            Told.plain(Kind.RUDE).withHarm(harm -> harm.withAccount("He called me a marmalade thief."));

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger ids = new AtomicInteger();
    private final Records beneath = new TreeMapRecords();
    private final Records records = SealedRecords.open(beneath, SealingKey.random());
    private final Cases cases = new Cases(clock, () -> "id-" + ids.incrementAndGet());
    private CaseFile file = opened(IVY);

    private static Member member(String name) {
        return new Member(new MemberId(name), name + " (sample)", Samples.THURROCK, Set.of(Role.COUNCILLOR), "", "");
    }

    private CaseFile opened(Member member) {
        return in(transaction -> cases.open(transaction, member));
    }

    private <T> T in(Function<Transaction, T> turn) {
        return records.<T>inTransaction(turn);
    }

    private Optional<CaseFile> happens(CaseEvent event) {
        Optional<CaseFile> after = in(transaction -> cases.happened(transaction, file, event));
        file = after.orElse(file);
        return after;
    }

    private Optional<CaseFile> found(CaseId id) {
        return in(transaction -> cases.find(transaction, id));
    }

    private List<CaseFile> casesOf(Member member) {
        return in(transaction -> cases.of(transaction, member.id()));
    }

    private List<CaseEvent> history(CaseFile of) {
        return in(transaction -> cases.history(transaction, of.id()));
    }

    private Optional<Incident> told(CaseFile of) {
        return in(transaction -> cases.incident(transaction, of.id()));
    }

    @BeforeEach
    void somethingIsTold() {
        records.change(transaction -> cases.tell(transaction, file.id(), TOLD));
    }

    @Test
    void openAsTheMembersOwnDraft() {
        assertThat(file.status()).isEqualTo(CaseStatus.DRAFT);
        assertThat(file.member()).isEqualTo(IVY.id());
        assertThat(file.council()).isEqualTo(Samples.THURROCK.id());
        assertThat(file.opened()).isEqualTo(clock.instant());
        assertThat(file.urgency()).isNull();
        assertThat(found(file.id())).contains(file);
        assertThat(history(file)).isEmpty();
    }

    @Test
    void keepWhatWasTold() {
        assertThat(told(file)).contains(TOLD);
    }

    @Test
    void areListedForTheirMemberTheLatestFirst() {
        clock.pass(Duration.ofDays(1));
        CaseFile later = opened(IVY);
        CaseFile ofOtto = opened(OTTO);

        assertThat(casesOf(IVY)).containsExactly(later, file);
        assertThat(casesOf(OTTO)).containsExactly(ofOtto);
        assertThat(casesOf(member("maud"))).isEmpty();
    }

    @Test
    void neverShareAReference() {
        Iterator<String> drawn = List.of("one", "one", "one", "two").iterator();
        Cases unlucky = new Cases(clock, drawn::next);

        CaseFile first = in(transaction -> unlucky.open(transaction, IVY));
        CaseFile second = in(transaction -> unlucky.open(transaction, OTTO));

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(found(first.id())).contains(first);
    }

    @Nested
    class History {
        @Test
        void isKeptInOrder() {
            CaseEvent kept = new CaseKeptPrivate(clock.instant(), IVY.id());
            CaseEvent sent = new CaseSubmitted(clock.instant(), IVY.id(), Urgency.AT_ONCE, List.of());
            CaseEvent takenBack = new CaseWithdrawn(clock.instant(), IVY.id());

            happens(kept);
            happens(sent);
            for (int i = 0; i < 11; i++) {
                happens(new MoreTold(clock.instant(), IVY.id()));
            }
            happens(takenBack);

            assertThat(history(file)).hasSize(14).startsWith(kept, sent).endsWith(takenBack);
            assertThat(found(file.id())).contains(file);
            assertThat(file.status()).isEqualTo(CaseStatus.WITHDRAWN);
        }

        @Test
        void isGivenSinceACaseHadSoManyEvents() {
            happens(new CaseKeptPrivate(clock.instant(), IVY.id()));
            for (int i = 0; i < 11; i++) {
                happens(new MoreTold(clock.instant(), IVY.id()));
            }
            List<CaseEvent> all = history(file);

            for (int events : new int[] {-3, 0, 1, 9, 10, 11, 12, 40}) {
                List<CaseEvent> since = in(transaction -> cases.historySince(transaction, file, events));
                assertThat(since)
                        .as("since " + events)
                        .isEqualTo(all.subList(Math.clamp(events, 0, all.size()), all.size()));
            }
        }

        @Test
        void isNotChangedByWhatIsNotAllowed() {
            assertThat(happens(new CaseWithdrawn(clock.instant(), IVY.id()))).isEmpty();

            assertThat(history(file)).isEmpty();
            assertThat(found(file.id())).contains(file);
        }

        @Test
        void isOfOneCaseOnly() {
            happens(new CaseKeptPrivate(clock.instant(), IVY.id()));
            CaseFile other = opened(IVY);

            assertThat(history(other)).isEmpty();
        }
    }

    @Nested
    class Erased {
        private static final List<String> OF_ITS_OWN = List.of("case-incidents", "case-history");

        @BeforeEach
        void somethingHappened() {
            happens(new CaseKeptPrivate(clock.instant(), IVY.id()));
        }

        private void erase() {
            records.change(transaction -> cases.erase(transaction, file));
        }

        @Test
        void leavesNothingToFind() {
            erase();

            assertThat(found(file.id())).isEmpty();
            assertThat(casesOf(IVY)).isEmpty();
            assertThat(told(file)).isEmpty();
            assertThat(history(file)).isEmpty();
            Optional<SealingKey> key =
                    in(transaction -> CaseKeys.find(transaction, file.id().keyOwner()));
            assertThat(key).isEmpty();
        }

        @Test
        void leavesNoRecordBehind() {
            erase();

            for (String collection :
                    List.of("cases", "cases-by-member", "case-incidents", "case-history", "case-keys")) {
                assertThat(kept(collection)).as(collection).isEmpty();
            }
        }

        @Test
        void leavesOldCopiesUnreadable() {
            List<StoredRecord> incidents = kept("case-incidents");
            List<StoredRecord> history = kept("case-history");
            erase();
            beneath.change(raw -> {
                incidents.forEach(copy -> raw.put(new CollectionName("case-incidents"), copy.key(), copy.value()));
                history.forEach(copy -> raw.put(new CollectionName("case-history"), copy.key(), copy.value()));
            });

            assertThat(told(file)).isEmpty();
            assertThat(history(file)).isEmpty();
            assertThatThrownBy(() -> records.change(transaction -> cases.tell(transaction, file.id(), TOLD)))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void wasNeverReadableWithTheMasterKeyAlone() {
            for (String collection : OF_ITS_OWN) {
                List<StoredRecord> opened =
                        records.reading(reading -> reading.scan(Scan.all(new CollectionName(collection))));

                assertThat(opened)
                        .isNotEmpty()
                        .allSatisfy(record -> assertThat(new String(record.value(), UTF_8))
                                .doesNotContain("marmalade")
                                .doesNotContain("CaseKeptPrivate"));
            }
        }

        @Test
        void leavesOtherCasesAlone() {
            CaseFile other = opened(IVY);
            records.change(transaction -> cases.tell(transaction, other.id(), TOLD));

            erase();

            assertThat(casesOf(IVY)).containsExactly(other);
            assertThat(told(other)).contains(TOLD);
        }

        private List<StoredRecord> kept(String collection) {
            return beneath.reading(reading -> reading.scan(Scan.all(new CollectionName(collection))));
        }
    }
}
