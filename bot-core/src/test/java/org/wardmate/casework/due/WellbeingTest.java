package org.wardmate.casework.due;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wardmate.casework.CaseEvent.CaseAcknowledged;
import org.wardmate.casework.CaseEvent.CaseClosed;
import org.wardmate.casework.CaseEvent.CaseWithdrawn;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Outcome;
import org.wardmate.casework.Urgency;

/** Members are asked how they are, until they would rather not. */
class WellbeingTest extends DueCases {
    @Test
    void theyAreAskedAfterThreeDaysAndFourteenAlsoOnceItIsClosed() {
        CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        at(FRIDAY.plusDays(3).withHour(10).withMinute(29));
        assertThat(whatHeard(IVY)).isEmpty();
        at(FRIDAY.plusDays(3).withHour(10).withMinute(30));
        assertThat(whatHeard(IVY))
                .contains(
                        "How are you? It is some days since you sent report " + id,
                        "116 123",
                        "[Please do not ask me again]");

        happens(id, new CaseAcknowledged(clock.instant(), PRUDENCE.id()));
        happens(id, new CaseClosed(clock.instant(), PRUDENCE.id(), Outcome.SUPPORTED, "Words."));
        at(FRIDAY.plusDays(14).withHour(10).withMinute(30));
        assertThat(whatHeard(IVY)).contains("How are things now, some time after your report " + id);
    }

    @Test
    void theyAreNeverAskedAgainOnceTheySaidSo() {
        sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        at(FRIDAY.plusDays(3).withHour(12));
        records.change(transaction -> reminders.declined(transaction, IVY).forEach(this::hears));
        assertThat(whatHeard(IVY)).contains("I will not ask again, about this report or any other.");

        sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        at(FRIDAY.plusDays(40).withHour(20));
        assertThat(whatHeard(IVY)).doesNotContain("How are");
    }

    @Test
    void theyAreNotAskedAfterTheyTookItBack() {
        CaseId id = sent(Urgency.WITHIN_FIVE_WORKING_DAYS, PRUDENCE);
        happens(id, new CaseWithdrawn(clock.instant(), IVY.id()));
        at(FRIDAY.plusDays(14).withHour(12));
        assertThat(whatHeard(IVY)).doesNotContain("report " + id);
    }
}
