package org.wardmate.election.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmate.calendar.Counting;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.calendar.WorkingDays;
import org.wardmate.election.Poll;
import org.wardmate.election.Timetable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;

class WordingTest {
    private static final WorkingDays DAYS = new WorkingDays(Counting.ELECTION, DeclaredDays.builtIn());
    private static final Council COUNCIL =
            new Council(new CouncilId("made-up"), "Made-up Council", "the Monitoring Officer");
    private static final Occasion MAY = new Occasion(COUNCIL, "", Timetable.of(Poll.ordinary(2027), DAYS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{council} | Made-up Council",
                "{election} | The election to Made-up Council",
                "{polling-day} | Thursday 6 May 2027",
                "{notice-day} | Wednesday 31 March 2027",
                "{nominations-deadline} | 4pm on Thursday 8 April 2027",
                "{registration-deadline} | 11:59pm on Monday 19 April 2027",
                "{postal-deadline} | 5pm on Tuesday 20 April 2027",
                "{voter-id-deadline} | 5pm on Tuesday 27 April 2027",
                "{personal-expenses-deadline} | Thursday 27 May 2027",
                "{interests-deadline} | Sunday 6 June 2027",
                "{expenses-deadline} | Thursday 10 June 2027",
                "{ask} | the Monitoring Officer"
            })
    void fillsInEachPlaceholder(String placeholder, String filled) {
        assertThat(wording("About", "It is: " + placeholder + ".").filled(MAY).words())
                .isEqualTo("It is: " + filled + ".");
    }

    @Test
    void namesTheWardOfAByElection() {
        Occasion byElection =
                new Occasion(COUNCIL, "North Ward (sample)", Timetable.of(Poll.on(LocalDate.of(2027, 11, 17)), DAYS));

        assertThat(wording("{election} is coming", "Soon.").filled(byElection).title())
                .isEqualTo("The by-election in North Ward (sample) is coming");
    }

    @Test
    void fillsInTheDayOnWhichNoticeWasPublished() {
        Occasion noticed = new Occasion(
                COUNCIL, "", Timetable.of(Poll.ordinary(2027).withNotice(LocalDate.of(2027, 3, 24)), DAYS));

        assertThat(wording("About", "On {notice-day}.").filled(noticed).words())
                .isEqualTo("On Wednesday 24 March 2027.");
    }

    @Test
    void doesNotFillInWhatACouncilsNameHappensToHold() {
        Council odd = new Council(new CouncilId("odd"), "Cost $1 {ask} \\ Council", "nobody");

        assertThat(wording("About", "{council}")
                        .filled(new Occasion(odd, "", MAY.timetable()))
                        .words())
                .isEqualTo("Cost $1 {ask} \\ Council");
    }

    @Test
    void tellsWhatItCannotFillIn() {
        assertThat(wording("About", "On {poling-day}.").faults(ReminderKind.AFTER_POLL))
                .singleElement()
                .asString()
                .startsWith("{poling-day} is not something that I can fill in. I know these: {council}, {election},");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On {polling-day. | There is a curly bracket without its partner.",
                "On polling-day}. | There is a curly bracket without its partner.",
                "'' | A reminder needs a title and words.",
            })
    void tellsWhatIsWrongWithTheWords(String words, String fault) {
        assertThat(wording("About", words).faults(ReminderKind.AFTER_POLL)).containsExactly(fault);
    }

    @Test
    void tellsWhenTheDayIsMissing() {
        assertThat(wording("Register", "Register soon.").faults(ReminderKind.REGISTRATION))
                .containsExactly(
                        "Please put {registration-deadline} into the words, so that everybody is told the day.");
        assertThat(wording("Until {registration-deadline}", "Register soon.").faults(ReminderKind.REGISTRATION))
                .isEmpty();
    }

    @Test
    void tellsWhatIsTooLong() {
        assertThat(wording("t".repeat(121), "w".repeat(2501)).faults(ReminderKind.AFTER_POLL))
                .containsExactly(
                        "The title is one line of at most 120 characters.",
                        "The words are longer than 2500 characters. Members read short messages to the end.");
        assertThat(wording("two\nlines", "words").faults(ReminderKind.AFTER_POLL))
                .containsExactly("The title is one line of at most 120 characters.");
    }

    @ParameterizedTest
    @EnumSource
    void comesWithWordsThatCanBeUsed(ReminderKind kind) {
        Wording standard = Wordings.standard(kind);

        assertThat(standard.faults(kind)).isEmpty();
        assertThat(standard.filled(MAY).title() + standard.filled(MAY).words())
                .doesNotContain("{", "}", "!", "  ", "'");
        assertThat(standard.filled(MAY).words()).hasSizeLessThan(900);
    }

    private static Wording wording(String title, String words) {
        return new Wording(title, words, 0);
    }
}
