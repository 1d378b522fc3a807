package org.wardmate.assistant;

import static org.wardmate.advice.Samples.BEXLEY;
import static org.wardmate.advice.Samples.DEVELOPER;
import static org.wardmate.advice.Samples.DURHAM;
import static org.wardmate.advice.Samples.LIKES;
import static org.wardmate.advice.Samples.OFFICERS;
import static org.wardmate.advice.Samples.THURROCK;
import static org.wardmate.advice.Samples.speaks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmate.knowledge.answer.Answer;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.topics.Verdict;

/** What officers may look at, and nobody else. */
class OfficerViewsTranscriptTest {
    private final Chat chat = new Chat();
    private final Person officer = chat.person("bexley-monitoring-officer");

    @BeforeEach
    void survey() {
        Stance silent = new Stance.IsSilent(BEXLEY, List.of());
        chat.advisor
                .surveys(new Surveyed(
                        "Whom you follow",
                        DEVELOPER,
                        List.of(
                                silent,
                                speaks(DURHAM, Verdict.GO_AHEAD, "So."),
                                speaks(THURROCK, Verdict.DO_NOT, "So."))))
                .surveys(new Surveyed(
                        "Whom you follow",
                        OFFICERS,
                        List.of(speaks(BEXLEY, Verdict.TAKE_CARE, "So."), speaks(DURHAM, Verdict.TAKE_CARE, "So."))))
                .surveys(new Surveyed("What you share", LIKES, List.of(speaks(BEXLEY, Verdict.DEPENDS, "So."))))
                .compares(new Answer.Compared(DEVELOPER, List.of(silent, speaks(DURHAM, Verdict.GO_AHEAD, "So."))));
    }

    @Test
    void coverageCountsFirstAndShowsAThemeWhenPressed() {
        officer.says("coverage").sees("London Borough of Bexley speaks on 2 of 3 topics.", "[Whom you follow: 1 of 2]");

        officer.presses("Whom you follow: 1 of 2")
                .sees("Following a developer: Says nothing", "Befriending officers: Take care");
    }

    @Test
    void differencesLeadFromTheThemeToEachCouncilsOwnWords() {
        officer.says("differences").sees("Councils differ on 1 of 3 topics.", "[Whom you follow: 1]");

        officer.presses("Whom you follow: 1").sees("Go ahead: Durham County Council. Do not: Thurrock Council.");

        officer.presses("Following a developer").sees("what councils say");
    }

    @Test
    void reviewDatesAreThoseOfTheOfficersOwnCouncil() {
        chat.advisor
                .holds(document(BEXLEY, "Old rules", LocalDate.of(2020, 1, 31)))
                .holds(document(BEXLEY, "New rules", LocalDate.of(2099, 5, 1)))
                .holds(document(BEXLEY, "Undated rules", null))
                .holds(document(DURHAM, "Their rules", null));

        officer.says("review dates")
                .sees(
                        "Old rules: Past its date: 31 January 2020",
                        "New rules: Due on 1 May 2099",
                        "Undated rules: It names no review date. Dated: 2019")
                .doesNotSee("Their rules");
    }

    @Test
    void helpOffersTheViewsAsButtons() {
        officer.says("help").presses("What our guidelines cover").sees("speaks on 2 of 3 topics");
        officer.says("help").presses("Where councils differ").sees("Councils differ on 1 of 3 topics.");
        officer.says("help").presses("Review dates").sees("There are no documents of London Borough of Bexley here.");
        officer.says("help").presses("Questions without a good answer").sees("No questions are waiting.");
    }

    @Test
    void saysSoWhereTheMapDoesNotKnowTheCouncil() {
        Chat unmapped = new Chat();
        unmapped.person("bexley-monitoring-officer")
                .says("coverage")
                .sees("Nobody has mapped the guidelines of London Borough of Bexley yet.");
    }

    @Test
    void aThemeThatIsGoneIsAnExpiredButton() {
        officer.pressesAction("coverage:Gone").sees("no longer have to hand");
        officer.pressesAction("differences:Gone").sees("no longer have to hand");
    }

    @Test
    void membersAreAnsweredAsToAnyWordsAndTheirButtonsDoNothing() {
        Person member = chat.person("bexley-councillor-1");
        chat.advisor.answers("coverage", new Answer.OutOfScope());

        member.says("coverage").doesNotSee("topics");
        member.pressesAction("differences:").doesNotSee("Councils differ");
    }

    private static DocumentMetadata document(Council council, String title, @Nullable LocalDate reviewBy) {
        return new DocumentMetadata(
                new DocumentId(title.toLowerCase(Locale.UK).replace(' ', '-')),
                council,
                title,
                DocumentStatus.ADOPTED,
                "2019",
                "Made up for this test.",
                reviewBy);
    }
}
