package org.wardmate.casework.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseReopened;
import org.wardmate.casework.CaseEvent.CaseTaken;
import org.wardmate.casework.CaseEvent.MemberAsked;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Outcome;
import org.wardmate.casework.Urgency;

/** What officers are sent of their cases in the morning. */
class MorningListTest extends DueCases {
    @Test
    void anOfficerGetsAListOfReferencesOnOfficeDaysOnly() {
        CaseId fresh = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        CaseId late = sent(Urgency.AT_ONCE, PRUDENCE);
        CaseId asked = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        happens(asked, new MemberAsked(clock.instant(), PRUDENCE.id(), "When was it?"));
        CaseId closed = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        happens(closed, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
        happens(closed, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
        at(FRIDAY.plusHours(1));

        for (int day = 1; day < 4; day++) {
            at(FRIDAY.plusDays(day).withHour(12));
            assertThat(whatHeard(PRUDENCE)).isEmpty();
        }
        at(TUESDAY.withHour(8).withMinute(30));
        assertThat(heard.get(PRUDENCE.id()))
                .singleElement()
                .satisfies(message -> assertThat(message.fallback()).isEqualTo("""
                        Your reports this morning
                        Not acknowledged in time (1): %s
                        New, to be acknowledged (1): %s
                        Waiting for the member (1): %s
                        Closed since the last list (1): %s""", late, fresh, asked, closed));

        at(TUESDAY.plusDays(1).withHour(8).withMinute(30));
        assertThat(whatHeard(PRUDENCE)).contains("this morning").doesNotContain("Closed");
    }

    @Test
    void thereIsNoListWhereThereIsNothingToSay() {
        CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        happens(id, new CaseTaken(clock.instant(), PRUDENCE.id()));
        at(TUESDAY.withHour(8).withMinute(30));
        assertThat(whatHeard(PRUDENCE)).isEmpty();

        happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
        happens(id, new CaseReopened(clock.instant(), IVY.id(), ""));
        at(TUESDAY.plusDays(1).withHour(8).withMinute(30));
        assertThat(whatHeard(PRUDENCE))
                .contains("New, to be acknowledged (1): " + id)
                .doesNotContain("Closed");
    }

    @Test
    void othersGetNone() {
        sent(Urgency.WITHIN_FIVE_WORKING_DAYS, BARNABY, MAUD);
        at(TUESDAY.withHour(8).withMinute(30));
        assertThat(heard).doesNotContainKeys(BARNABY.id(), MAUD.id());
    }

    @Test
    void aListThatIsLateComesTheSameDayOrElseTheNextMorning() {
        CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
        happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
        at(TUESDAY.withHour(19));
        assertThat(whatHeard(PRUDENCE)).isEmpty();
        at(TUESDAY.plusDays(1).withHour(11));
        assertThat(whatHeard(PRUDENCE)).contains("Closed since the last list (1): " + id);
    }
}
