package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void fillsEachBatchInOrder() {
        assertThat(Batches.of(List.of(1, 2, 3, 4, 5), batch -> batch.size() <= 2))
                .containsExactly(List.of(1, 2), List.of(3, 4), List.of(5));
    }

    @Test
    void letsWhatNeverFitsStandAlone() {
        assertThat(Batches.of(
                        List.of(1, 9, 1),
                        batch -> batch.stream().mapToInt(n -> n).sum() <= 5))
                .containsExactly(List.of(1), List.of(9), List.of(1));
    }

    @Test
    void hasNoBatchesOfNothing() {
        assertThat(Batches.of(List.of(), batch -> true)).isEmpty();
    }
}
