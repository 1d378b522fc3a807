package org.wardmate.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void readsOutEveryWordThatIsNotPressed() {
        Message message = Message.of(
                new Block.Heading("Heading"),
                new Block.Notice(Block.Tone.INFO, "Notice", "text"),
                new Block.Notice(Block.Tone.INFO, "Only a label", ""),
                new Block.Paragraph("Paragraph"),
                new Block.Quote("Don't:", "do it.", new Block.Source("Citation", "thurrock:1")),
                new Block.Facts(List.of(new Block.Fact("Label", "value"))),
                new Block.FileRequest("files", "Prompt"),
                new Block.Divider(),
                new Block.Choices(List.of(Block.Choice.of("Button", "press"))),
                new Block.Form("form", List.of(new Block.Field.Text("f", "Field", "", false, 10, false)), "Send"));

        assertThat(message.fallback()).isEqualTo("""
                        Heading
                        Notice: text
                        Only a label
                        Paragraph
                        Don't: “do it.”
                        Citation
                        Label: value
                        Prompt
                        Field""");
    }
}
