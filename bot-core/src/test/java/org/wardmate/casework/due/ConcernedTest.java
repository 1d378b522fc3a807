package org.wardmate.casework.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.Author;
import org.wardmate.casework.CaseId;
import org.wardmate.casework.Incident;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Told;
import org.wardmate.casework.Urgency;
import org.wardmate.people.Absence;
import org.wardmate.people.Absences;
import org.wardmate.people.Member;

/** Who is told that a case waits. */
class ConcernedTest extends DueCases {
    @Test
    void aDeputyWhoHasItIsAskedToSeeToIt() {
        CaseId id = sent(Urgency.AT_ONCE, PRUDENCE, DELIA);
        at(FRIDAY.plusMinutes(29));
        heard.clear();
        at(FRIDAY.plusMinutes(30));

        assertThat(whatHeard(DELIA))
                .contains(
                        "Nobody has acknowledged report " + id,
                        "You have it too",
                        "Reference: " + id,
                        "[I have read it]");
        assertThat(whatHeard(IVY))
                .contains("I have asked delia", "who has it too")
                .doesNotContain("[Let them see it]");
    }

    @Test
    void theChiefExecutiveIsToldWhereTheDeputyIsTheOneItWaitsFor() {
        sent(Urgency.AT_ONCE, DELIA);
        at(FRIDAY.plusMinutes(30));
        assertThat(heard).containsKey(CUTHBERT.id());
        assertThat(whatHeard(DELIA)).doesNotContain("You have it too");
    }

    @Test
    void whoeverStandsInForTheDeputyIsTold() {
        absent(DELIA, CUTHBERT);
        sent(Urgency.AT_ONCE, PRUDENCE);
        at(FRIDAY.plusMinutes(30));
        assertThat(heard).containsKey(CUTHBERT.id()).doesNotContainKey(DELIA.id());
    }

    @Test
    void butNotWhereItWaitsForTheStandIn() {
        absent(DELIA, PRUDENCE);
        sent(Urgency.AT_ONCE, PRUDENCE);
        at(FRIDAY.plusMinutes(30));
        assertThat(heard).containsKey(CUTHBERT.id());
    }

    private void absent(Member officer, Member standIn) {
        LocalDate today = FRIDAY.toLocalDate();
        records.change(
                transaction -> new Absences().put(transaction, officer, new Absence(today, today, standIn.id())));
    }

    @Test
    void nobodyTheReportMayBeAboutHearsOfIt() {
        Incident aboutTheDeputy =
                Told.plain(Kind.RUDE).withAuthor(Author.OFFICER).withAuthorName("the deputy monitoring officer");
        sent(Urgency.AT_ONCE, aboutTheDeputy, PRUDENCE);
        at(FRIDAY.plusMinutes(30));
        assertThat(heard).containsKey(CUTHBERT.id()).doesNotContainKey(DELIA.id());
    }

    @Test
    void theMemberHearsThatThereIsNobodyElse() {
        people = List.of(IVY, PRUDENCE);
        sent(Urgency.AT_ONCE, PRUDENCE);
        at(FRIDAY.plusMinutes(30));
        assertThat(whatHeard(IVY)).contains("there is nobody else I could tell");
    }

    @Test
    void officersHearNothingOfWhatOnlyAGroupLeaderHas() {
        sent(Urgency.AT_ONCE, MAUD);
        at(FRIDAY.plusMinutes(30));
        assertThat(heard).containsOnlyKeys(MAUD.id(), IVY.id());
        assertThat(whatHeard(IVY)).contains("there is nobody else I could tell");
    }

    @Test
    void whoeverLeftIsNotNamedAndNotReminded() {
        sent(Urgency.AT_ONCE, PRUDENCE);
        people = List.of(IVY, DELIA);
        at(FRIDAY.plusMinutes(30));
        assertThat(heard).containsOnlyKeys(DELIA.id(), IVY.id());
        assertThat(whatHeard(DELIA)).contains("It is with: nobody who is still here");
    }
}
