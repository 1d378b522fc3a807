package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class BlockTest {
    @Test
    void refusesANoticeWithoutALabel() {
        assertThatThrownBy(() -> new Block.Notice(Block.Tone.INFO, " ", "It depends"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
