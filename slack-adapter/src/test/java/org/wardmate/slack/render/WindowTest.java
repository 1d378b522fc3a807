package org.wardmate.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.FileRequest;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.message.KeptWords;
import org.wardmate.message.Message;
import org.wardmate.message.RandomMessages;

class WindowTest {
    private static final Field WORDS = new Field.Text("words", "What?", "", true, 100, true);

    private static Stream<Form> randomForms() {
        return LongStream.range(0, 200)
                .boxed()
                .flatMap(seed -> RandomMessages.of(seed).blocks().stream())
                .filter(Form.class::isInstance)
                .map(Form.class::cast)
                .filter(Window::suits);
    }

    private static List<String> texts(View view) {
        return SlackJson.objects(json(view))
                .flatMap(object -> Stream.of("text", "initial_value").map(object::get))
                .filter(text -> text != null && text.isJsonPrimitive())
                .map(text -> text.getAsString())
                .toList();
    }

    private static JsonObject json(View view) {
        return GsonFactory.createSnakeCase().toJsonTree(view).getAsJsonObject();
    }

    private static String text(View view, String part) {
        return json(view).getAsJsonObject(part).get("text").getAsString();
    }

    @Test
    void losesNoWordOfAForm() {
        assertThat(randomForms())
                .hasSizeGreaterThan(20)
                .allSatisfy(form -> KeptWords.assertKept(Message.of(form), texts(Window.of(form))));
    }

    @Test
    void keepsSlacksLimits() {
        assertThat(randomForms()).allSatisfy(form -> {
            View view = Window.of(form);
            assertThat(text(view, "title")).hasSizeBetween(1, 24);
            assertThat(text(view, "submit")).hasSizeBetween(1, 24);
            assertThat(text(view, "close")).hasSizeBetween(1, 24);
            assertThat(view.getBlocks()).hasSizeBetween(1, 100);
            assertThat(view.getPrivateMetadata()).hasSizeLessThanOrEqualTo(3000);
        });
    }

    @Test
    void isForSeveralFieldsAndForFiles() {
        assertThat(Window.suits(new Form("a", List.of(WORDS, WORDS), "Send"))).isTrue();
        assertThat(Window.suits(new FileRequest("a", "Pictures"))).isTrue();
        assertThat(Window.suits(new Form("a", List.of(WORDS), "Send"))).isFalse();
        assertThat(Window.suits(new Block.Paragraph("Hello"))).isFalse();
    }

    @Test
    void isNotForMoreThanItHolds() {
        List<Option> many = IntStream.range(0, 60)
                .mapToObj(n -> new Option("o" + n, "x".repeat(80) + n))
                .toList();
        Field picks = new Field.PickAny("pick", "Which?", many);

        assertThat(Window.suits(new Form("a", List.of(picks, picks), "Send"))).isFalse();
        assertThat(Window.suits(new Form("a".repeat(201), List.of(WORDS, WORDS), "Send")))
                .isFalse();
    }

    @Test
    void takesTenFilesOfTheKindsThatAreKept() {
        JsonObject input = SlackJson.objects(json(Window.of(new FileRequest("a", "Pictures"))))
                .filter(object -> object.has("max_files"))
                .findFirst()
                .orElseThrow();

        assertThat(input.get("type").getAsString()).isEqualTo("file_input");
        assertThat(input.get("max_files").getAsInt()).isEqualTo(10);
        assertThat(input.getAsJsonArray("filetypes")).hasSize(7);
    }

    @Test
    void standsInAMessageAsWhatItAsksAndAButton() {
        Form form = new Form("a", List.of(WORDS, new Field.Date("when", "When?", "")), "Send");

        List<SlackMessage> closed = new BlockKitRenderer().render(Message.of(form), Window::suits);

        assertThat(SlackJson.texts(closed)).containsExactly("What? · When?", "Open the form");
        assertThat(SlackJson.ofType(closed, "button"))
                .extracting(button -> button.get("action_id").getAsString())
                .containsExactly("open");
    }
}
