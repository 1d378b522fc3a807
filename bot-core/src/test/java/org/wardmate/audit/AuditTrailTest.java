package org.wardmate.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wardmate.audit.Verification.Fault.CHANGED;
import static org.wardmate.audit.Verification.Fault.MISSING;
import static org.wardmate.audit.Verification.Fault.REORDERED;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.audit.Verification.Broken;
import org.wardmate.audit.Verification.Intact;
import org.wardmate.conversation.SettableClock;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CollectionName;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Records;
import org.wardmate.storage.Shape;
import org.wardmate.storage.TreeMapRecords;

class AuditTrailTest {
    private static final CouncilId THURROCK = new CouncilId("thurrock");
    private static final CouncilId ESSEX = new CouncilId("essex");
    private static final CollectionName ENTRIES = new CollectionName("audit");
    private static final CollectionName HEADS = new CollectionName("audit-heads");
    private static final Shape<AuditEntry> ENTRY = Shape.of("audit-entry", AuditEntry.class);
    private static final Shape<AuditHead> HEAD = Shape.of("audit-head", AuditHead.class);

    private final Records records = new TreeMapRecords();
    private final SettableClock clock = new SettableClock();
    private final AuditTrail trail = new AuditTrail(clock);

    @Test
    void isIntactWhenNothingWasTouched() {
        append(THURROCK, 5);
        append(ESSEX, 2);

        assertThat(trail.verify(records, THURROCK))
                .isEqualTo(new Intact(THURROCK, records.<AuditHead>reading(r -> trail.head(r, THURROCK))));
        assertThat(trail.verify(records, ESSEX)).isInstanceOf(Intact.class);
        assertThat(records.<Object>reading(trail::councils)).isEqualTo(List.of(ESSEX, THURROCK));
    }

    @Test
    void isIntactPastOnePage() {
        append(THURROCK, 2500);

        assertThat(trail.verify(records, THURROCK))
                .isInstanceOfSatisfying(
                        Intact.class,
                        intact -> assertThat(intact.head().count()).isEqualTo(2500));
    }

    @Test
    void isIntactBeforeItsFirstEntry() {
        assertThat(trail.verify(records, THURROCK)).isEqualTo(new Intact(THURROCK, AuditHead.EMPTY));
    }

    @Nested
    class FindsAndNames {
        @Test
        void aChangedEntry() {
            append(THURROCK, 5);
            change(3, entry -> with(entry, "case-closed", entry.hash()));

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 3, CHANGED));
        }

        @Test
        void anEntryWrittenAnewWithAHashToMatch() {
            append(THURROCK, 5);
            change(3, AuditTrailTest::forged);

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 3, CHANGED));
        }

        @Test
        void theLastEntryWrittenAnewWithAHashToMatch() {
            append(THURROCK, 5);
            change(5, AuditTrailTest::forged);

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 5, CHANGED));
        }

        @Test
        void anEntryThatIsMissing() {
            append(THURROCK, 5);
            records.change(transaction -> transaction.delete(ENTRIES, key(2)));

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 2, MISSING));
        }

        @Test
        void aLastEntryThatIsMissing() {
            append(THURROCK, 5);
            records.change(transaction -> transaction.delete(ENTRIES, key(5)));

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 5, MISSING));
        }

        @Test
        void entriesThatChangedPlaces() {
            append(THURROCK, 5);
            records.change(transaction -> {
                byte[] two = transaction.get(ENTRIES, key(2)).orElseThrow();
                transaction.put(
                        ENTRIES, key(2), transaction.get(ENTRIES, key(4)).orElseThrow());
                transaction.put(ENTRIES, key(4), two);
            });

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 2, REORDERED));
        }

        @Test
        void anEntryOfAnotherCouncil() {
            append(THURROCK, 3);
            append(ESSEX, 3);
            records.change(transaction -> transaction.put(
                    ENTRIES,
                    key(2),
                    transaction
                            .get(ENTRIES, RecordKey.of("essex", RecordKey.counting(2)))
                            .orElseThrow()));

            assertThat(trail.verify(records, THURROCK)).isEqualTo(new Broken(THURROCK, 2, REORDERED));
        }

        @Test
        void aHeadThatWasTurnedBackWithTheLastEntriesCutOff() {
            append(THURROCK, 3);
            AuditHead noted = records.reading(reading -> trail.head(reading, THURROCK));
            append(THURROCK, 2);
            records.change(transaction -> {
                transaction.delete(ENTRIES, key(4));
                transaction.delete(ENTRIES, key(5));
                transaction.put(HEADS, RecordKey.of("thurrock"), HEAD.written(noted));
            });

            // Only a head kept outside can show this; so the daily one goes to the log.
            assertThat(trail.verify(records, THURROCK)).isInstanceOf(Intact.class);
            assertThat(records.<AuditHead>reading(reading -> trail.head(reading, THURROCK))
                            .count())
                    .isEqualTo(3);
        }
    }

    @Test
    void logsItsHeadsOnceADay() {
        append(THURROCK, 3);

        assertThat(trail.logHeads(records)).extracting(AuditHead::count).containsExactly(3L);
        append(THURROCK, 1);
        assertThat(trail.logHeads(records)).isEmpty();
        clock.pass(Duration.ofHours(15));
        assertThat(trail.logHeads(records)).extracting(AuditHead::count).containsExactly(4L);
    }

    @Test
    void saysWhatIsWrongInOneSentence() {
        assertThat(new Broken(THURROCK, 3, MISSING).sentence())
                .isEqualTo("The audit trail of thurrock is broken at entry 3, which is missing.");
    }

    @Test
    void takesIdsAndVerbsButNoWords() {
        assertThatThrownBy(() -> new Subject("case:he threatened me")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verb("told us that")).isInstanceOf(IllegalArgumentException.class);
    }

    private void append(CouncilId council, int times) {
        for (int i = 0; i < times; i++) {
            Deed deed = new Deed(new MemberId("ivy"), new Verb("case-acknowledged"), new Subject("case:WM-" + i));
            records.change(transaction -> trail.append(transaction, council, deed));
        }
    }

    private void change(long number, UnaryOperator<AuditEntry> how) {
        records.change(transaction -> transaction.put(
                ENTRIES,
                key(number),
                ENTRY.written(how.apply(
                        ENTRY.read(transaction.get(ENTRIES, key(number)).orElseThrow())))));
    }

    private static AuditEntry forged(AuditEntry entry) {
        return AuditEntry.following(
                new AuditHead(entry.number() - 1, entry.previous()),
                entry.council(),
                entry.at(),
                new Deed(entry.by(), new Verb("case-closed"), entry.subject()));
    }

    private static AuditEntry with(AuditEntry entry, String verb, String hash) {
        return new AuditEntry(
                entry.council(),
                entry.number(),
                entry.at(),
                entry.by(),
                new Verb(verb),
                entry.subject(),
                entry.previous(),
                hash);
    }

    private static RecordKey key(long number) {
        return RecordKey.of("thurrock", RecordKey.counting(number));
    }
}
