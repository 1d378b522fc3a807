package org.wardmate.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Parcels.Fragile;
import org.wardmate.conversation.Parcels.Parcel;
import org.wardmate.storage.Records;
import org.wardmate.storage.TreeMapRecords;

/** Somebody hands in a parcel, step by step. */
class DialogueTest {
    private final Records records = new TreeMapRecords();
    private final SettableClock clock = new SettableClock();
    private final Parcels parcels = new Parcels();
    private final Dialogue<Parcel> dialogue = dialogue(Parcels.flow());
    private final Talker ivy = new Talker("ivy", records, dialogue);
    private final Talker otto = new Talker("otto", records, dialogue);

    private Dialogue<Parcel> dialogue(Flow<Parcel> flow) {
        return new Dialogue<>(flow, parcels, parcels, clock);
    }

    private Talker begun() {
        return ivy.begins(parcels);
    }

    private Talker toTheWrapping() {
        return begun().says("A lamp").presses("Go on").presses("Yes, it can break");
    }

    private Talker toTheCheck() {
        return toTheWrapping().says("Straw").says("Otto");
    }

    private Optional<Parcel> kept() {
        return records.reading(reading -> parcels.find(reading, ivy.draft));
    }

    private Optional<DraftId> current() {
        return records.reading(reading -> dialogue.current(reading, ivy.member.id()));
    }

    @Nested
    class Leading {
        @Test
        void asksOneQuestionAfterAnother() {
            begun().sees("What is in it?").says("A lamp").sees("Parcels are opened.");
            ivy.presses("Go on").sees("Can it break?");
            ivy.presses("Yes, it can break").sees("What is it wrapped in?");
            ivy.says("Straw").sees("Who sends it?").says("Otto").sees("Is this right?");

            ivy.presses("This is right").sees("Handed in.");

            assertThat(parcels.finished).containsExactly(new Parcel("A lamp", Fragile.FRAGILE, "Straw", "Otto"));
            assertThat(current()).isEmpty();
        }

        @Test
        void keepsEachAnswerBeforeTheNextQuestion() {
            begun().says("A lamp");

            assertThat(kept()).contains(Parcel.EMPTY.holding("A lamp"));
        }

        @Test
        void asksOnlyWhatApplies() {
            begun().says("A brick").presses("Go on").presses("No, it is sturdy").sees("Who sends it?");
        }

        @Test
        void neverAsksWhatItKnows() {
            begun().says("A brick from Ivy").presses("Go on").presses("No, it is sturdy");

            ivy.sees("Is this right?", "The sender", "Ivy");
        }

        @Test
        void skipsWhatMayBeSkipped() {
            toTheWrapping().presses("Skip this").sees("Who sends it?").doesNotSee("Skip this");

            ivy.says("skip").sees("This one I need an answer to.", "Who sends it?");
        }

        @Test
        void refusesInWordsAndAsksAgain() {
            begun().says("a".repeat(41)).sees("That is longer than 40 characters.", "What is in it?");

            assertThat(kept()).contains(Parcel.EMPTY);
        }
    }

    @Nested
    class Back {
        @Test
        void leadsToTheStepBefore() {
            toTheWrapping().presses("Back").sees("Can it break?").says("back").sees("Parcels are opened.");
        }

        @Test
        void leadsNowhereFromTheFirst() {
            begun().doesNotSee("Back").says("back").sees("This is the first question.", "What is in it?");
        }

        @Test
        void passesOverWhatNoLongerApplies() {
            toTheWrapping().says("Straw").presses("Back").presses("Back");

            ivy.presses("No, it is sturdy")
                    .sees("Who sends it?")
                    .presses("Back")
                    .sees("Can it break?");
        }

        @Test
        void keepsWhatWasToldAfterwards() {
            toTheCheck().presses("Back").presses("Back").says("Paper").sees("Is this right?", "Paper", "Otto");
        }
    }

    @Nested
    class Checking {
        @Test
        void changesAnyAnswerAndComesBack() {
            toTheCheck().presses("Change an answer").presses("The wrapping").sees("What is it wrapped in?");

            ivy.says("Wool").sees("Is this right?", "Wool").doesNotSee("Straw");
        }

        @Test
        void asksWhatAChangeMakesNecessary() {
            begun().says("A cup").presses("Go on").presses("No, it is sturdy").says("Otto");

            ivy.presses("Change an answer").presses("The fragile").presses("Yes, it can break");

            ivy.sees("What is it wrapped in?");
        }
    }

    @Nested
    class Words {
        @Test
        void thatAreNoAnswerAreKeptUntilTheyAreAdded() {
            begun().says("A lamp").presses("Go on").says("Two cups too").sees("Shall I add those words");

            ivy.presses("Add them").sees("I have added your words", "Can it break?");

            assertThat(kept().orElseThrow().holds()).isEqualTo("A lamp, Two cups too");
        }

        @Test
        void thatAreNoAnswerCanBeLeftOut() {
            begun().says("A lamp").presses("Go on").says("Two cups too").presses("Leave them out");

            ivy.sees("Can it break?");
            assertThat(kept().orElseThrow().holds()).isEqualTo("A lamp");
        }

        @Test
        void areAddedOnce() {
            begun().says("A lamp").presses("Go on").says("Two cups too");
            String add = ivy.action("Add them");

            ivy.pressesAction(add).pressesAction(add).sees("Can it break?");

            assertThat(kept().orElseThrow().holds()).isEqualTo("A lamp, Two cups too");
        }

        @Test
        void setAsideTwiceAreBothAdded() {
            begun().says("A lamp").presses("Go on").says("Two cups too").says("And a plate");

            ivy.presses("Add them");

            assertThat(kept().orElseThrow().holds()).contains("Two cups too").contains("And a plate");
        }

        @Test
        void thatWereAQuestionCanBeTheAnswer() {
            begun().asks("Is it a lamp?").sees("What is in it?");

            ivy.presses("That was my answer").sees("Parcels are opened.");

            assertThat(kept().orElseThrow().holds()).isEqualTo("Is it a lamp?");
        }

        @Test
        void chooseWhatStandsOnAButton() {
            begun().says("A lamp").says("ok").says("yes it can break").sees("What is it wrapped in?");
            ivy.says("back").says("No").sees("Who sends it?");
        }
    }

    @Nested
    class ComingBack {
        @Test
        void leadsToTheSameStep() {
            toTheWrapping().presses("Save and stop").sees("Saved.");
            assertThat(current()).isEmpty();

            ivy.comesBack().sees("This is where we were.", "What is it wrapped in?");
            assertThat(current()).contains(ivy.draft);
        }

        @Test
        void leadsToTheSameStepAfterARestart() {
            toTheWrapping();

            ivy.meets(dialogue(Parcels.flow()))
                    .comesBack()
                    .sees("This is where we were.", "What is it wrapped in?")
                    .says("Straw")
                    .sees("Who sends it?");
        }

        @Test
        void saysThatTheQuestionsHaveChanged() {
            toTheWrapping();

            ivy.meets(dialogue(Parcels.flow(2, Set.of("rules"))))
                    .comesBack()
                    .sees("The questions have changed a little since", "What is it wrapped in?");
        }

        @Test
        void goesOnOpenlyWhereTheStepIsGone() {
            toTheWrapping();

            ivy.meets(dialogue(Parcels.flow(2, Set.of("wrapping"))))
                    .comesBack()
                    .sees("The questions have changed a little since", "Who sends it?");
            assertThat(kept()).contains(new Parcel("A lamp", Fragile.FRAGILE, "", ""));
        }

        @Test
        void asksNothingTwice() {
            toTheCheck();

            ivy.meets(dialogue(Parcels.flow(2, Set.of("rules")))).comesBack().sees("Is this right?");
        }
    }

    @Nested
    class WhereTheStepIsGone {
        private Talker gone() {
            return toTheWrapping().meets(dialogue(Parcels.flow(2, Set.of("wrapping"))));
        }

        @Test
        void wordsAreNoAnswerToAnotherQuestion() {
            gone().says("Straw").sees("Shall I add those words");
            assertThat(kept().orElseThrow().holds()).isEqualTo("A lamp");

            ivy.presses("Add them").sees("I have added your words", "Who sends it?");

            assertThat(kept().orElseThrow().holds()).isEqualTo("A lamp, Straw");
        }

        @Test
        void itsButtonsDoNothingElse() {
            String skip = toTheWrapping().action("Skip this");

            gone().pressesAction(skip).sees("Who sends it?");

            assertThat(kept()).contains(new Parcel("A lamp", Fragile.FRAGILE, "", ""));
        }

        @Test
        void backLeadsToTheLastStepThatIsLeft() {
            gone().says("back").sees("Can it break?");
        }
    }

    @Nested
    class OldButtons {
        @Test
        void ofStepsThatArePastChangeNothing() {
            begun().says("A lamp").presses("Go on");
            String sturdy = ivy.action("No, it is sturdy");
            ivy.presses("Yes, it can break");

            ivy.pressesAction(sturdy).sees("We are past that question.", "What is it wrapped in?");

            assertThat(kept().orElseThrow().fragile()).isEqualTo(Fragile.FRAGILE);
        }

        @Test
        void ofADraftThatEndedDoNothing() {
            String right = toTheCheck().action("This is right");
            ivy.pressesAction(right);

            ivy.pressesAction(right).sees("That is finished or deleted.");

            assertThat(parcels.finished).hasSize(1);
        }

        @Test
        void withAValueNobodyWroteChangeNothing() {
            begun().says("A lamp").presses("Go on");
            String forged = ivy.action("No, it is sturdy").replace("STURDY", "MELTED");

            ivy.pressesAction(forged).sees("Can it break?");

            assertThat(kept().orElseThrow().fragile()).isNull();
        }
    }

    @Nested
    class TwoPeople {
        @Test
        void areLedApart() {
            toTheWrapping();
            otto.begins(parcels).says("A kettle").sees("Parcels are opened.");

            ivy.says("Straw").sees("Who sends it?");
            otto.presses("Go on").sees("Can it break?");
        }

        @Test
        void cannotTouchEachOthersDrafts() {
            toTheWrapping();
            String skip = ivy.action("Skip this");

            otto.pressesAction(skip).sees("That is finished or deleted.").doesNotSee("lamp");
            otto.does((turn, by) -> by.resume(turn, otto.member, ivy.draft)).sees("That is finished or deleted.");
            otto.does((turn, by) -> by.reopen(turn, otto.member, ivy.draft, Set.of(), parcel -> Parcel.EMPTY))
                    .sees("That is finished or deleted.");

            ivy.comesBack().sees("What is it wrapped in?");
        }
    }

    @Nested
    class Endings {
        @Test
        void deleteOnlyWhenAskedTwice() {
            toTheWrapping().says("cancel").presses("Keep it").sees("What is it wrapped in?");
            assertThat(kept()).isPresent();

            ivy.says("cancel").presses("Delete it").sees("Thrown away.");
            assertThat(kept()).isEmpty();
            assertThat(current()).isEmpty();
            ivy.comesBack().sees("That is finished or deleted.");
        }

        @Test
        void canBeReopenedAtSomeSteps() {
            toTheCheck().presses("This is right");

            ivy.does((turn, by) ->
                            by.reopen(turn, ivy.member, ivy.draft, Set.of("check"), parcel -> parcel.from("Maud")))
                    .sees("Is this right?", "Maud");
            ivy.presses("This is right").sees("Handed in.");

            assertThat(parcels.finished).extracting(Parcel::sender).containsExactly("Otto", "Maud");
        }
    }

    @Nested
    class Idling {
        @Test
        void isSinceTheLastTouch() {
            begun();
            clock.pass(Duration.ofHours(2));
            otto.begins(parcels);
            clock.pass(Duration.ofHours(2));

            assertThat(idleFor(Duration.ofHours(3))).containsExactly(ivy.draft);
            ivy.says("A lamp");
            assertThat(idleFor(Duration.ofHours(3))).isEmpty();
            assertThat(idleFor(Duration.ofHours(1))).containsExactly(otto.draft);
        }

        @Test
        void endsWithTheDraft() {
            toTheCheck().presses("This is right");
            otto.begins(parcels).says("cancel").presses("Delete it");
            clock.pass(Duration.ofDays(30));

            assertThat(idleFor(Duration.ofDays(1))).isEmpty();
        }

        private List<DraftId> idleFor(Duration time) {
            return records
                    .reading(reading ->
                            dialogue.idleSince(reading, clock.instant().minus(time), 10))
                    .stream()
                    .map(Idle::draft)
                    .toList();
        }
    }
}
