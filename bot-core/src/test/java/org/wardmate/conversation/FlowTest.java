package org.wardmate.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.Parcels.Fragile;
import org.wardmate.conversation.Parcels.Parcel;

class FlowTest {
    private static final Parcel LAMP = Parcel.EMPTY.holding("A lamp");

    private final Flow<Parcel> flow = Parcels.flow();

    @Test
    void asksTheFirstStepThatIsNeitherSettledNorKnown() {
        assertThat(next(Parcel.EMPTY)).containsExactly("holds");
        assertThat(next(LAMP)).containsExactly("rules");
        assertThat(next(LAMP, "rules")).containsExactly("fragile");
    }

    @Test
    void asksOnlyWhatApplies() {
        assertThat(next(LAMP.withFragile(Fragile.FRAGILE), "rules")).containsExactly("wrapping");
        assertThat(next(LAMP.withFragile(Fragile.STURDY), "rules")).containsExactly("sender");
    }

    @Test
    void isDoneWhenNothingIsLeftToAsk() {
        assertThat(next(LAMP.withFragile(Fragile.STURDY).from("Otto"), "rules", "check"))
                .isEmpty();
    }

    @Test
    void goesBackOnlyToStepsThatWereGoneThrough() {
        assertThat(flow.before("holds", Parcel.EMPTY, Set.of())).isEmpty();
        assertThat(flow.before("sender", LAMP.withFragile(Fragile.STURDY), Set.of("holds", "rules", "wrapping")))
                .map(Step::id)
                .contains("rules");
    }

    @Test
    void showsAtTheCheckWhatWasAnsweredKnownOrSkipped() {
        Parcel known = Parcel.EMPTY.holding("A lamp from Ivy").withFragile(Fragile.FRAGILE);

        assertThat(flow.checked(known, Set.of("rules", "wrapping")))
                .extracting(Step::id)
                .containsExactly("holds", "fragile", "wrapping", "sender");
    }

    @Test
    void countsTheStepsThatApply() {
        assertThat(flow.progress(Parcel.EMPTY, Set.of())).isEqualTo(new Flow.Progress(1, 5, true));
        assertThat(flow.progress(LAMP.withFragile(Fragile.FRAGILE), Set.of("rules")))
                .isEqualTo(new Flow.Progress(4, 6, true));
    }

    @Test
    void refusesTwoStepsOfOneName() {
        List<Step<Parcel>> twice =
                Stream.concat(flow.steps().stream(), flow.steps().stream()).toList();

        assertThatThrownBy(() -> new Flow<>("parcel", 1, twice, Parcel::holdingMore))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds");
    }

    @Test
    void refusesAStepWhoseNameNoButtonCanCarry() {
        for (String id : List.of("", "Sender", "9-lives", "a:b", "a b", "s".repeat(41))) {
            assertThatThrownBy(() -> new Step<>(id, "", "Who?", Inputs.toRead(), Condition.always(), false))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<String> next(Parcel draft, String... settled) {
        return flow.next(draft, Set.of(settled)).map(Step::id).stream().toList();
    }
}
