package org.wardmate.election.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovedDaysTest {
    private static final MovedDays MOVED = new MovedDays(
            Map.of(
                    Placeholder.POLLING_DAY, "Thursday 6 May 2027",
                    Placeholder.REGISTRATION_DEADLINE, "11:59pm on Monday 19 April 2027",
                    Placeholder.NOTICE_DAY, "Monday 19 April 2027",
                    Placeholder.POSTAL_DEADLINE, "5pm on Tuesday 20 April 2027",
                    Placeholder.VOTER_ID_DEADLINE, "5pm on Tuesday 20 April 2027"),
            Map.of(
                    Placeholder.POLLING_DAY, "Thursday 13 May 2027",
                    Placeholder.REGISTRATION_DEADLINE, "11:59pm on Monday 26 April 2027",
                    Placeholder.NOTICE_DAY, "Monday 19 April 2027",
                    Placeholder.POSTAL_DEADLINE, "5pm on Tuesday 27 April 2027",
                    Placeholder.VOTER_ID_DEADLINE, "5pm on Wednesday 28 April 2027"));

    @Test
    void followThePoll() {
        assertThat(MOVED.in("Polling day is Thursday 6 May 2027. Not Thursday 6 May 2027?"))
                .isEqualTo("Polling day is Thursday 13 May 2027. Not Thursday 13 May 2027?");
    }

    @Test
    void areTakenWholeWhereOneStandsInAnother() {
        assertThat(MOVED.in("By 11:59pm on Monday 19 April 2027. Notice: Monday 19 April 2027."))
                .isEqualTo("By 11:59pm on Monday 26 April 2027. Notice: Monday 19 April 2027.");
    }

    @Test
    void areLeftWhereNobodyCanTellWhichIsMeantAndFoundThen() {
        String words = "Apply by 5pm on Tuesday 20 April 2027.";
        assertThat(MOVED.in(words)).isEqualTo(words);
        assertThat(MOVED.typedIn(words)).containsExactly("20 April 2027");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6 May 2027", "6 May", "6th of May", "6 Sept", "May 6", "May 6th, 2027", "06/05/2027", "6.5.27"})
    void areFoundHoweverSomebodyTypedThem(String day) {
        assertThat(MOVED.typedIn("Please come on " + day + ", all of you.")).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Polling day is Thursday 13 May 2027.",
                "Notice: Monday 19 April 2027.",
                "You may 6 times ask; ring 01375 652652, rooms 3/4, section 2.1.",
                "We march 20 miles."
            })
    void areNotSeenWhereNoneIsTyped(String words) {
        assertThat(MOVED.typedIn(words)).isEmpty();
    }
}
