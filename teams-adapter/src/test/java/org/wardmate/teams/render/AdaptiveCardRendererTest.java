package org.wardmate.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Quote;
import org.wardmate.message.Block.Source;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.KeptWords;
import org.wardmate.message.Message;
import org.wardmate.message.RandomMessages;
import org.wardmate.message.SampleMessages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class AdaptiveCardRendererTest {
    private final AdaptiveCardRenderer renderer = new AdaptiveCardRenderer();

    @Nested
    class WhateverTheMessage {
        @ParameterizedTest
        @ValueSource(longs = {1, 2, 3})
        void losesNoWord(long start) {
            messages(start).forEach(message -> KeptWords.assertKept(message, CardJson.texts(renderer.render(message))));
        }

        @ParameterizedTest
        @ValueSource(longs = {4, 5, 6})
        void losesNoWordOnAnOldClient(long start) {
            messages(start)
                    .forEach(message ->
                            KeptWords.assertKept(message, CardJson.textsWithFallbacks(renderer.render(message))));
        }

        @ParameterizedTest
        @ValueSource(longs = {7, 8, 9})
        void keepsTheLimits(long start) {
            messages(start).map(renderer::render).forEach(AdaptiveCardRendererTest::assertLimits);
        }

        @Test
        void holdsForTheSamplesToo() {
            SampleMessages.all().values().forEach(message -> {
                List<ObjectNode> cards = renderer.render(message);
                KeptWords.assertKept(message, CardJson.texts(cards));
                KeptWords.assertKept(message, CardJson.textsWithFallbacks(cards));
                assertLimits(cards);
            });
        }

        @Test
        void fitsEvenInTheMostCostlyCharacters() {
            for (String dear : List.of("\\", "{", "<a", "_", "界", "👍🏽", "\"", "\n*")) {
                String text = dear.repeat(5000);
                assertLimits(renderer.render(new Message(
                        "x" + text,
                        List.of(
                                new Quote(text, text, new Source(text, "a:1")),
                                new Notice(Tone.EMERGENCY, text, text)))));
            }
        }

        @Test
        void spellsNoMentionAndNoLink() {
            String hostile = CardJson.pretty(
                    renderer.render(SampleMessages.named("hostile")).getFirst());
            assertThat(hostile).doesNotContain("<at>", "{{DATE", "msteams", "Action.OpenUrl", "selectAction");
        }

        private Stream<Message> messages(long start) {
            return IntStream.range(0, 20).mapToObj(n -> RandomMessages.of(start * 1000 + n));
        }
    }

    @Test
    void givesEveryNewerElementAnOlderOne() {
        List<ObjectNode> cards = renderer.render(SampleMessages.named("full-answer"));
        assertThat(Stream.of("RichTextBlock", "ActionSet", "Action.Execute")
                        .flatMap(type -> CardJson.ofType(cards, type)))
                .hasSizeGreaterThan(10)
                .allMatch(element -> element.has("fallback"));
    }

    @Test
    void sendsTheSameFromAnOldButton() {
        JsonNode button = first(render(new Choices(List.of(Choice.of("Help", "help")))), "Action.Execute");
        assertThat(button.get("verb").asString()).isEqualTo("press");
        assertThat(button.at("/data/action").asString()).isEqualTo("help");
        assertThat(button.get("fallback").get("type").asString()).isEqualTo("Action.Submit");
        assertThat(button.get("fallback").get("data")).isEqualTo(button.get("data"));
    }

    @Test
    void putsInARowOnlyWhatFitsAPhone() {
        List<ObjectNode> cards = render(new Choices(List.of(
                Choice.of("Ask the monitoring officer", "ask"),
                Choice.of("What do other councils say?", "compare"),
                Choice.of("Yes", "yes"),
                Choice.of("No", "no"))));
        assertThat(CardJson.ofType(cards, "ActionSet"))
                .extracting(row -> row.get("actions").size())
                .containsExactly(1, 1, 2);
    }

    @Test
    void letsAChoiceThroughAnUnfinishedForm() {
        assertThat(first(render(new Choices(List.of(Choice.of("Help", "help")))), "Action.Execute")
                        .get("associatedInputs")
                        .asString())
                .isEqualTo("none");
    }

    @Test
    void insistsOnAChoiceInPlainWords() {
        Form form = new Form("f", List.of(new Field.PickOne("a", "Which?", List.of(new Option("x", "X")))), "Send");
        JsonNode input = first(render(form), "Input.ChoiceSet");
        assertThat(input.get("isRequired").asBoolean()).isTrue();
        assertThat(input.get("errorMessage").asString()).isEqualTo("Please choose one.");
    }

    @Test
    void showsABoxForEachThingToTickAndFoldsALongChoiceOfOne() {
        List<Option> twelve = IntStream.range(0, 12)
                .mapToObj(n -> new Option("v" + n, "Option " + n))
                .toList();
        Form form = new Form(
                "f",
                List.of(new Field.PickAny("a", "Which?", twelve), new Field.PickOne("b", "Which?", twelve)),
                "Send");
        assertThat(CardJson.ofType(render(form), "Input.ChoiceSet")
                        .map(input -> input.get("style").asString()))
                .containsExactly("expanded", "compact");
    }

    @Test
    void tellsTwoFormsInOneCardApart() {
        Form form = new Form("reply", List.of(new Field.Date("when", "When?", "")), "Send");
        List<ObjectNode> cards = render(form, form);
        assertThat(CardJson.ofType(cards, "Input.Date")
                        .map(input -> input.get("id").asString()))
                .containsExactly("0.when", "1.when");
        assertThat(CardJson.ofType(cards, "Action.Execute")
                        .map(button -> button.at("/data/place").asInt()))
                .containsExactly(0, 1);
    }

    @Test
    void showsAnEmergencyAsAHeadingOnAPanel() {
        List<ObjectNode> cards = render(new Notice(Tone.EMERGENCY, "Emergency", "Call 999."));
        assertThat(first(cards, "Container").get("style").asString()).isEqualTo("attention");
        assertThat(first(cards, "TextBlock").get("style").asString()).isEqualTo("heading");
        assertThat(CardJson.texts(cards)).containsExactly("Emergency", "Call 999.");
    }

    @ParameterizedTest
    @CsvSource({"WARNING, warning", "SUCCESS, good", "INFO, accent"})
    void showsAnotherNoticesLabelInBoldAboveItsText(Tone tone, String style) {
        List<ObjectNode> cards = render(new Notice(tone, "Do not", "Bexley says not to."));
        assertThat(first(cards, "Container").get("style").asString()).isEqualTo(style);
        assertThat(CardJson.ofType(cards, "TextRun")
                        .map(run -> run.get("text").asString() + " "
                                + run.path("weight").asString("")))
                .containsExactly("Do not Bolder", "Bexley says not to. ");
    }

    @Test
    void showsOnlyTheLabelOfANoticeWithoutText() {
        assertThat(CardJson.texts(render(new Notice(Tone.INFO, "It depends", ""))))
                .containsExactly("It depends");
    }

    @Test
    void insistsOnRequiredWordsOnly() {
        Form form = new Form(
                "reply",
                List.of(
                        new Field.Text("must", "Your reply", "", true, 100, true),
                        new Field.Text("may", "Anything to add?", "", true, 100, false)),
                "Send");
        assertThat(CardJson.ofType(render(form), "Input.Text"))
                .extracting(input -> input.path("errorMessage").asString(""))
                .containsExactly("Please fill this in.", "");
    }

    @Test
    void keepsTheLeadInWithEveryPieceOfAQuote() {
        List<ObjectNode> cards =
                render(new Quote("Don't:", "Post in haste. ".repeat(500), new Source("Bexley", "bexley:1")));
        assertThat(CardJson.ofType(cards, "Container"))
                .hasSizeGreaterThan(3)
                .allMatch(
                        panel -> panel.at("/items/0/inlines/0/text").asString().equals("Don't: "));
        assertThat(CardJson.texts(cards)).last().isEqualTo("Bexley");
    }

    @Test
    void drawsADividerAboveWhatFollows() {
        JsonNode body = render(new Paragraph("Before"), new Divider(), new Paragraph("After"))
                .getFirst()
                .get("body");
        assertThat(body.size()).isEqualTo(2);
        assertThat(body.get(0).has("separator")).isFalse();
        assertThat(body.get(1).get("separator").asBoolean()).isTrue();
    }

    @Test
    void marksACardThatGoesOn() {
        List<ObjectNode> cards = renderer.render(SampleMessages.named("very-long"));
        assertThat(cards).hasSizeGreaterThan(1);
        assertThat(cards.subList(1, cards.size())).allSatisfy(card -> {
            assertThat(card.get("fallbackText").asString()).startsWith("(continued) ");
            assertThat(card.at("/body/0/inlines/0/text").asString()).isEqualTo("(continued)");
        });
    }

    @Test
    void showsTheFallbackWhereThereIsNothingElse() {
        assertThat(CardJson.texts(renderer.render(new Message("Nothing to add.", List.of(new Divider())))))
                .containsExactly("Nothing to add.");
    }

    private List<ObjectNode> render(Block... blocks) {
        return renderer.render(new Message("x", List.of(blocks)));
    }

    private static JsonNode first(List<ObjectNode> cards, String type) {
        return CardJson.ofType(cards, type).findFirst().orElseThrow();
    }

    private static void assertLimits(List<ObjectNode> cards) {
        assertThat(cards).isNotEmpty().allSatisfy(card -> {
            assertThat(CardJson.bytes(card)).isLessThan(25 * 1024);
            assertThat(card.get("fallbackText").asString()).isNotBlank();
            assertThat(card.get("body").size()).isPositive();
        });
        assertThat(CardJson.ofType(cards, "ActionSet"))
                .allSatisfy(row -> assertThat(row.get("actions").size()).isBetween(1, 5));
        assertThat(CardJson.ofType(cards, "Action.Execute"))
                .allSatisfy(button ->
                        assertThat(button.get("title").asString().length()).isLessThan(100));
        assertThat(cards.stream()
                        .flatMap(CardJson::objects)
                        .filter(object -> object.has("id"))
                        .map(object -> object.get("id").asString()))
                .doesNotHaveDuplicates();
    }
}
