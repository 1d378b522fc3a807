package org.wardmate.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.storage.RecordKey;

class MemberIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"thurrock-councillor-1", "T024BE7LD:U061F7AUR", "a.b_c~d=e"})
    void canStandInAKey(String id) {
        assertThat(RecordKey.of(new MemberId(id).value(), "1").value()).startsWith(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a/b", "a\nb", "Zoë", "ivy@example.org"})
    void refusesWhatCannotStandInAKey(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemberId(id));
    }
}
