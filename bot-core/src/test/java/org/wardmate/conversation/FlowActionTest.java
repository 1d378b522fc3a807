package org.wardmate.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowActionTest {
    private static final DraftId DRAFT = new DraftId("more-WM-7K3Q-92XF");

    @Test
    void readsBackWhateverItWrites() {
        List<Move> moves = List.of(
                new Move.Answer(""),
                new Move.Answer("RUDE"),
                new Move.Answer("2026-11-21"),
                new Move.Answer("a=b:c"),
                new Move.Answer("x".repeat(90)),
                new Move.Skip(),
                new Move.Back(),
                new Move.Save(),
                new Move.Change(),
                new Move.GoTo(),
                new Move.TakeAside(),
                new Move.DropAside(),
                new Move.Cancel(),
                new Move.CancelForSure());

        assertThat(moves).allSatisfy(move -> {
            FlowAction action = new FlowAction(DRAFT, "safe-now", move);
            assertThat(FlowAction.read(action.written())).contains(action);
        });
        assertThat(moves.stream().<Class<?>>map(Move::getClass)).contains(Move.class.getPermittedSubclasses());
    }

    @Test
    void fitsOnAButtonWithTheLongestOfEverything() {
        FlowAction longest =
                new FlowAction(new DraftId("d".repeat(40)), "s".repeat(40), new Move.Answer("x".repeat(90)));

        assertThat(longest.written()).hasSizeLessThanOrEqualTo(200);
        assertThat(FlowAction.read(longest.written())).contains(longest);
    }

    @Test
    void refusesWhatWasNotWrittenHere() {
        assertThat(List.of(
                        "",
                        "flow:",
                        "flow:::",
                        "topic:blocking",
                        "flow:WM-1:safe-now",
                        "flow:WM-1:safe-now:",
                        "flow:WM-1:safe-now:delete",
                        "flow:WM-1:safe-now:SKIP",
                        "flow:WM-1:Safe-Now:skip",
                        "flow:WM 1:safe-now:skip",
                        "flow:../../etc:safe-now:skip",
                        "flow:WM-1:safe-now:skip:more",
                        " flow:WM-1:safe-now:skip",
                        "flow:WM-1:safe-now:skip\n",
                        "flow:WM-1:safe-now:answer=one\ntwo",
                        "flow:WM-1:safe-now:answer=" + "x".repeat(91),
                        "flow:" + "d".repeat(41) + ":safe-now:skip",
                        "flow:WM-1:" + "s".repeat(41) + ":skip",
                        "flow:" + "a:".repeat(100_000)))
                .allSatisfy(hostile -> assertThat(FlowAction.read(hostile)).isEmpty());
    }
}
