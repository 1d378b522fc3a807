package org.wardmate.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseIdTest {
    private final AtomicInteger counter = new AtomicInteger();

    private CaseId next() {
        return CaseId.next(() -> "id-" + counter.incrementAndGet());
    }

    @Test
    void isReadOutEasily() {
        for (int i = 0; i < 1000; i++) {
            assertThat(next().value()).matches("WM-[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContainPattern("-.*[ILOU01]");
        }
    }

    @Test
    void showsNothingThatCanBeCounted() {
        List<String> inOrder = new ArrayList<>();
        Set<Character> first = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            inOrder.add(next().value());
            first.add(inOrder.getLast().charAt(3));
        }

        assertThat(inOrder)
                .doesNotHaveDuplicates()
                .isNotEqualTo(inOrder.stream().sorted().toList());
        assertThat(first).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WM-7K3Q-92X",
                "WM-7K3Q-92XFF",
                "wm-7k3q-92xf",
                "WM7K3Q92XF",
                "WM-7K3Q-92XI",
                "WM-7K3Q-92X0",
                "WM-7K3Q-92XF\n",
                " WM-7K3Q-92XF",
                "more-WM-7K3Q-92XF"
            })
    void refusesWhatIsNoReference(String value) {
        assertThatThrownBy(() -> new CaseId(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
