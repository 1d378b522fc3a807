package org.wardmate.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Quote;
import org.wardmate.message.Block.Source;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.KeptWords;
import org.wardmate.message.Message;
import org.wardmate.message.RandomMessages;
import org.wardmate.message.SampleMessages;

class BlockKitRendererTest {
    private final BlockKitRenderer renderer = new BlockKitRenderer();

    @Nested
    class WhateverTheMessage {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void losesNoWord(long start) {
            for (long seed = start * 1000; seed < start * 1000 + 20; seed++) {
                Message message = RandomMessages.of(seed);
                KeptWords.assertKept(message, SlackJson.texts(renderer.render(message)));
            }
        }

        @Test
        void losesNoWordOfTheSamples() {
            SampleMessages.all()
                    .values()
                    .forEach(message -> KeptWords.assertKept(message, SlackJson.texts(renderer.render(message))));
        }

        @ParameterizedTest
        @ValueSource(longs = {4, 5, 6})
        void keepsSlacksLimits(long start) {
            for (long seed = start * 1000; seed < start * 1000 + 20; seed++) {
                SlackLimits.assertHeld(renderer.render(RandomMessages.of(seed)));
            }
        }

        @Test
        void keepsSlacksLimitsInTheSamples() {
            SampleMessages.all().values().forEach(message -> SlackLimits.assertHeld(renderer.render(message)));
        }

        @Test
        void neverSpeaksMarkup() {
            List<SlackMessage> hostile = renderer.render(SampleMessages.named("hostile"));
            assertThat(SlackJson.ofType(hostile, "mrkdwn")).isEmpty();
            assertThat(SlackJson.ofType(hostile, "markdown")).isEmpty();
            for (String live : List.of("link", "user", "broadcast", "usergroup", "channel", "emoji")) {
                assertThat(SlackJson.ofType(hostile, live)).as(live).isEmpty();
            }
            assertThat(SlackJson.ofType(hostile, "plain_text"))
                    .isNotEmpty()
                    .allSatisfy(
                            text -> assertThat(text.get("emoji").getAsBoolean()).isFalse());
        }
    }

    @Test
    void escapesTheNotification() {
        assertThat(one(new Message("<!channel> & all", List.of(new Paragraph("Hello"))))
                        .text())
                .isEqualTo("&lt;!channel&gt; &amp; all");
    }

    @Test
    void showsTheFallbackWhereThereIsNothingElse() {
        assertThat(SlackJson.texts(renderer.render(new Message("Nothing to add.", List.of(new Paragraph(" "))))))
                .containsExactly("Nothing to add.");
    }

    @Test
    void keepsTheLeadInWithEveryPieceOfAQuote() {
        List<SlackMessage> quote =
                render(new Quote("Don't:", "Post in haste. ".repeat(500), new Source("Bexley", "b:1")));
        assertThat(SlackJson.ofType(quote, "rich_text_quote"))
                .hasSizeGreaterThan(2)
                .allSatisfy(piece -> assertThat(piece.getAsJsonArray("elements")
                                .get(0)
                                .getAsJsonObject()
                                .get("text")
                                .getAsString())
                        .isEqualTo("Don't: "));
    }

    @Test
    void putsTheCitationOnItsOwnSmallLine() {
        assertThat(types(render(new Quote("", "Be polite.", new Source("Thurrock, section 4", "t:1")))))
                .containsExactly("rich_text", "context");
    }

    @Test
    void showsAnEmergencyAsAHeadingAndInBold() {
        List<SlackMessage> emergency = render(new Notice(Tone.EMERGENCY, "Emergency", "Call 999."));
        assertThat(types(emergency)).containsExactly("header", "rich_text");
        assertThat(SlackJson.texts(emergency)).containsExactly("Emergency", "Call 999.");
    }

    @Test
    void showsAnotherNoticesLabelInBoldAboveItsText() {
        List<SlackMessage> notice = render(new Notice(Tone.WARNING, "Do not", "Bexley says not to."));
        assertThat(SlackJson.texts(notice)).containsExactly("Do not\n", "Bexley says not to.");
        assertThat(SlackJson.ofType(notice, "text"))
                .extracting(run -> run.has("style"))
                .containsExactly(true, false);
    }

    @Test
    void showsOnlyTheLabelOfANoticeWithoutText() {
        assertThat(SlackJson.texts(render(new Notice(Tone.INFO, "It depends", ""))))
                .containsExactly("It depends");
        assertThat(SlackJson.texts(render(new Notice(Tone.EMERGENCY, "Emergency", ""))))
                .containsExactly("Emergency");
    }

    @Test
    void letsOnlyWhatIsNotRequiredBeLeftEmpty() {
        Block.Form form = new Block.Form(
                "reply",
                List.of(
                        new Block.Field.Text("must", "Your reply", "", true, 100, true),
                        new Block.Field.Text("may", "Anything to add?", "", true, 100, false)),
                "Send");
        assertThat(SlackJson.ofType(render(form), "input"))
                .extracting(input -> input.get("optional").getAsBoolean())
                .containsExactly(false, true);
    }

    @Test
    void showsALongLabelInFullAboveItsButton() {
        String label = "May I block somebody who keeps being rude to me under everything that I post?";
        assertThat(SlackJson.texts(render(new Choices(List.of(Choice.of(label, "ask:block"))))))
                .hasSize(2)
                .startsWith(label)
                .last()
                .asString()
                .hasSizeLessThanOrEqualTo(75)
                .endsWith("…");
    }

    @Test
    void putsFiveButtonsInARow() {
        List<Choice> seven = IntStream.range(0, 7)
                .mapToObj(n -> Choice.of("Choice " + n, "pick:" + n))
                .toList();
        assertThat(SlackJson.ofType(render(new Choices(seven)), "actions"))
                .extracting(row -> row.getAsJsonArray("elements").size())
                .containsExactly(5, 2);
    }

    @Test
    void marksAMessageThatGoesOn() {
        List<SlackMessage> messages = renderer.render(new Message(
                "Long.",
                IntStream.range(0, 60)
                        .<Block>mapToObj(n -> new Paragraph("Line " + n))
                        .toList()));
        assertThat(messages).extracting(SlackMessage::text).containsExactly("Long.", "(continued) Long.");
        assertThat(SlackJson.texts(messages.subList(1, 2))).startsWith("(continued)");
    }

    @Test
    void tellsTwoFormsInOneMessageApart() {
        Block.Form form = new Block.Form("reply", List.of(new Block.Field.Date("when", "When?", "")), "Send");
        assertThat(render(form, form).stream()
                        .flatMap(message -> SlackJson.blocks(message).stream())
                        .map(block -> block.get("block_id").getAsString()))
                .containsExactly("0.1:reply", "0.submit:reply", "1.1:reply", "1.submit:reply");
    }

    private SlackMessage one(Message message) {
        List<SlackMessage> messages = renderer.render(message);
        assertThat(messages).hasSize(1);
        return messages.getFirst();
    }

    private List<SlackMessage> render(Block... blocks) {
        return renderer.render(new Message("x", List.of(blocks)));
    }

    private static List<String> types(List<SlackMessage> messages) {
        return messages.stream()
                .flatMap(message -> SlackJson.blocks(message).stream())
                .map((JsonObject block) -> block.get("type").getAsString())
                .toList();
    }
}
