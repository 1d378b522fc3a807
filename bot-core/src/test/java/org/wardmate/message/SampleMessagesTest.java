package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Block.Paragraph;

class SampleMessagesTest {
    @Test
    void showEveryKindOfBlock() {
        assertThat(SampleMessages.all().values().stream()
                        .flatMap(message -> message.blocks().stream())
                        .map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses());
    }

    @Test
    void areRandomYetTheSameForTheSameSeed() {
        assertThat(RandomMessages.of(1)).isEqualTo(RandomMessages.of(1)).isNotEqualTo(RandomMessages.of(2));
        assertThat(LongStream.range(0, 20)
                        .mapToObj(RandomMessages::of)
                        .flatMap(message -> message.blocks().stream())
                        .map(Object::getClass))
                .contains(Block.class.getPermittedSubclasses());
    }

    @Test
    void listTheirTexts() {
        assertThat(RandomMessages.texts(
                        new Message("x", List.of(new Paragraph("one"), new Block.FileRequest("id", "two")))))
                .containsExactly("one", "two");
    }
}
