package org.wardmate.casework.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.audit.Deed;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseEscalated;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseEvent.MemberAnswered;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseEvent.MoreTold;
import org.wardmate.casework.CaseEvent.Noted;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.DueKind;
import org.wardmate.casework.Outcome;
import org.wardmate.casework.Urgency;
import org.wardmate.storage.CaseKeys;

/** One case after another: who is reminded, and when nobody hears anything more. */
class RemindersTest extends DueCases {
    @Nested
    class WhileNobodyAnswers {
        @Test
        void thoseWhoHaveItAreRemindedTwiceAndThenTheDeputyIsTold() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, PRUDENCE, BARNABY, MAUD);
            at(TUESDAY.withHour(8).withMinute(29));
            assertThat(heard).containsOnlyKeys(IVY.id());
            assertThat(whatHeard(IVY)).startsWith("How are you?");

            at(TUESDAY.withHour(9));
            assertThat(whatHeard(PRUDENCE))
                    .contains("Report " + id + " has not been acknowledged yet. Please do so by 4 May 2027, 17:00.")
                    .contains("[Show the case]");
            assertThat(whatHeard(BARNABY)).contains("has not been acknowledged yet");
            assertThat(heard).doesNotContainKeys(IVY.id(), MAUD.id(), DELIA.id());

            at(TUESDAY.withHour(17));
            assertThat(whatHeard(PRUDENCE))
                    .contains("The time is over", "should have been acknowledged by 4 May 2027, 17:00");
            assertThat(heard).doesNotContainKeys(IVY.id(), MAUD.id(), DELIA.id());

            at(TUESDAY.plusDays(1).withHour(17));
            assertThat(whatHeard(DELIA))
                    .contains("Nobody has acknowledged report " + id + ", sent on 30 April 2027, 15:00.")
                    .contains("Within one working day", "prudence (sample), Monitoring Officer", "barnaby")
                    .contains("The member has not shared the report with you")
                    .doesNotContain("ivy", "rudeness", "[Show the case]");
            assertThat(whatHeard(IVY))
                    .contains(
                            "I have told delia (sample), Deputy Monitoring Officer that it waits", "[Let them see it]")
                    .doesNotContain("999");
            assertThat(records.<List<CaseEvent>>reading(reading -> cases.history(reading, id)))
                    .last()
                    .isEqualTo(new CaseEscalated(clock.instant(), Deed.WARDMATE, DELIA.id()));
            assertThat(file(id).extentFor(DELIA.id())).isEmpty();
        }

        @Test
        void theyHearNothingMoreOnceSomebodyAcknowledgedIt() {
            CaseId id = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            at(FRIDAY.plusMinutes(30));
            assertThat(whatHeard(PRUDENCE)).isNotEmpty();

            happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            at(FRIDAY.plusHours(20));
            nobodyHearsAnything();
        }

        @Test
        void anHourRunsThroughTheNightAndTheMemberHearsOf999() {
            becomes(FRIDAY.plusDays(1).withHour(23));
            sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            at(FRIDAY.plusDays(2).withHour(0));
            assertThat(whatHeard(PRUDENCE)).contains("The time is over");
            at(FRIDAY.plusDays(2).withHour(1));
            assertThat(heard).containsKey(DELIA.id());
            assertThat(whatHeard(IVY)).contains("In danger now? Ring 999.");
        }

        @Test
        void aNoteIsNoAnswerAndMoreFromTheMemberDoesNotStartTimeAnew() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, PRUDENCE);
            at(TUESDAY.withHour(10));
            happens(id, new Noted(clock.instant(), PRUDENCE.id(), "Words.", false));
            happens(id, new MoreTold(clock.instant(), IVY.id()));
            at(TUESDAY.withHour(17));
            assertThat(whatHeard(PRUDENCE)).contains("The time is over");
        }

        @Test
        void aCaseThatIsOpenAgainIsAcknowledgedAgain() {
            CaseId id = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
            happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
            becomes(TUESDAY);
            happens(id, new CaseReopened(clock.instant(), IVY.id(), ""));
            at(TUESDAY.plusMinutes(30));
            assertThat(whatHeard(PRUDENCE)).contains("Please do so by 4 May 2027, 16:00");
        }

        @Test
        void nothingIsDueOnceItIsTakenBackOrDeleted() {
            CaseId withdrawn = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            CaseId erased = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            happens(withdrawn, new CaseWithdrawn(clock.instant(), IVY.id()));
            records.change(transaction ->
                    cases.erase(transaction, cases.find(transaction, erased).orElseThrow()));

            at(FRIDAY.plusDays(60));
            nobodyHearsAnything();
            for (DueKind kind : DueKind.values()) {
                assertThat(records.<Boolean>reading(reading ->
                                cases.due().pending(reading, erased, kind).isPresent()))
                        .isFalse();
            }
        }

        /** As where a backup from before it was deleted is put back: its key is not in it. */
        @Test
        void aCaseWhoseKeyIsGoneKeepsNobodyFromHearingOfOthers() {
            CaseId gone = sent(Urgency.AT_ONCE, PRUDENCE);
            CaseId there = sent(Urgency.AT_ONCE, PRUDENCE);
            records.change(transaction -> CaseKeys.destroy(transaction, gone.keyOwner()));
            at(FRIDAY.plusDays(20).withHour(12));
            assertThat(whatHeard(PRUDENCE)).contains(there.value()).doesNotContain(gone.value());
            assertThat(whatHeard(DELIA)).contains(there.value()).doesNotContain(gone.value());
        }

        @Test
        void afterALongStandstillEachHearsOnce() {
            CaseId id = sent(Urgency.WITHIN_AN_HOUR, PRUDENCE);
            at(FRIDAY.plusDays(30).withHour(18));

            assertThat(heard.get(PRUDENCE.id()))
                    .singleElement()
                    .satisfies(message -> assertThat(message.fallback()).startsWith("The time is over"));
            assertThat(heard.get(DELIA.id())).hasSize(1);
            assertThat(whatHeard(IVY))
                    .contains("I have told delia")
                    .contains("How are things now, some time after your report " + id)
                    .doesNotContain("It is some days since");
            at(FRIDAY.plusDays(30).withHour(19));
            nobodyHearsAnything();
        }
    }

    @Nested
    class OnceSomebodyDealsWithIt {
        @Test
        void theHolderIsRemindedWhenNothingHappensForFiveWorkingDays() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, PRUDENCE, BARNABY);
            happens(id, new CaseTaken(clock.instant(), BARNABY.id()));
            at(LocalDateTime.of(2027, 5, 10, 16, 59));
            assertThat(whatHeard(BARNABY)).isEmpty();
            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("Nothing has happened in report " + id, "[Show the case]");
            assertThat(whatHeard(PRUDENCE)).isEmpty();
        }

        @Test
        void andAgainAfterFiveMoreUntilSomethingHappens() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, BARNABY);
            happens(id, new CaseTaken(clock.instant(), BARNABY.id()));
            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            at(LocalDateTime.of(2027, 5, 17, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("Nothing has happened");

            becomes(LocalDateTime.of(2027, 5, 20, 12, 0));
            happens(id, new Noted(clock.instant(), BARNABY.id(), "Words.", false));
            at(LocalDateTime.of(2027, 5, 26, 17, 0));
            assertThat(whatHeard(BARNABY)).isEmpty();
            at(LocalDateTime.of(2027, 5, 27, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("Nothing has happened");
        }

        @Test
        void aMemberWhoWasAskedIsNudgedOnceAndThenTheOfficerIsTold() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, BARNABY);
            happens(id, new MemberAsked(clock.instant(), BARNABY.id(), "When was it?"));
            becomes(LocalDateTime.of(2027, 5, 5, 12, 0));
            happens(id, new Noted(clock.instant(), BARNABY.id(), "Words.", false));

            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            assertThat(whatHeard(IVY))
                    .contains("An officer asked you something about your report " + id, "[Answer the question]")
                    .doesNotContain("When was it?");
            at(LocalDateTime.of(2027, 5, 17, 17, 0));
            assertThat(whatHeard(BARNABY)).contains("has not answered about report " + id);
            at(LocalDateTime.of(2027, 6, 17, 17, 0));
            assertThat(whatHeard(BARNABY)).doesNotContain("has not answered");
        }

        @Test
        void aSignOfLifeFromTheMemberStartsTimeAnew() {
            CaseId id = sent(Urgency.WITHIN_ONE_WORKING_DAY, BARNABY);
            happens(id, new MemberAsked(clock.instant(), BARNABY.id(), "When was it?"));
            becomes(LocalDateTime.of(2027, 5, 7, 12, 0));
            happens(id, new MoreTold(clock.instant(), IVY.id()));
            at(LocalDateTime.of(2027, 5, 10, 17, 0));
            assertThat(whatHeard(IVY)).doesNotContain("[Answer the question]");

            happens(id, new MemberAnswered(clock.instant(), IVY.id(), "In April."));
            at(LocalDateTime.of(2027, 5, 14, 17, 0));
            assertThat(whatHeard(IVY)).doesNotContain("[Answer the question]");
        }
    }

    @Test
    void thousandsAreSeenToALittleAtATime() {
        for (int i = 0; i < 2 * Reminders.AT_ONCE + 1; i++) {
            sent(Urgency.AT_ONCE, PRUDENCE);
        }
        becomes(FRIDAY.plusMinutes(5));
        Instant now = clock.instant();
        assertThat(records.<Integer>reading(
                        reading -> cases.due().due(reading, now, 1000).size()))
                .isEqualTo(2 * Reminders.AT_ONCE + 1);
        records.change(this::batch);
        assertThat(heard.get(PRUDENCE.id())).hasSize(Reminders.AT_ONCE);
        at(FRIDAY.plusMinutes(5));
        assertThat(heard.get(PRUDENCE.id())).hasSize(Reminders.AT_ONCE + 1);
    }
}
