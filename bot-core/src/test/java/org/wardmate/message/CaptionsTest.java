package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Captions.Labelled;

class CaptionsTest {
    @ParameterizedTest
    @EnumSource
    void hasAWordForEveryTone(Tone tone) {
        assertThat(Captions.labelled(new Notice(tone, "Read this.")).label()).matches("[A-Z][a-z ]+:");
    }

    @Test
    void putsTheWordBeforeTheText() {
        assertThat(Captions.labelled(new Notice(Tone.EMERGENCY, "Call 999.")))
                .isEqualTo(new Labelled("Emergency:", "Call 999."));
    }

    @Test
    void doesNotSayTheWordTwice() {
        assertThat(Captions.labelled(new Notice(Tone.WARNING, "Take care. Ask first.")))
                .isEqualTo(new Labelled("Take care.", "Ask first."));
        assertThat(Captions.labelled(new Notice(Tone.INFO, "Notes are kept.")))
                .isEqualTo(new Labelled("Note:", "Notes are kept."));
    }
}
