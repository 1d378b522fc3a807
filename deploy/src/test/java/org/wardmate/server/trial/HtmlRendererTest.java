package org.wardmate.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.FileRequest;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Quote;
import org.wardmate.message.Block.Source;
import org.wardmate.message.Block.Tone;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.server.http.Words;

/** Renders each kind of block as its golden file says; run with {@code -Dgolden.write=true} to write them anew. */
class HtmlRendererTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String HOSTILE =
            "</p><script>alert('x')</script> \"onload='y' <img src=x> & &lt; {{words}} \u0000\u001b \u202e 😀";

    private final HtmlRenderer renderer = new HtmlRenderer(Words.load());

    record Sample(String name, Message message) {
        static Sample of(String name, Block... blocks) {
            return new Sample(name, new Message("fallback", List.of(blocks)));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        List<Option> options =
                List.of(new Option("public", "Everyone can see it"), new Option("private", "Only friends"));
        return Stream.of(
                Sample.of("heading", new Heading("Following developers")),
                Sample.of("paragraph", new Paragraph("First line.\nSecond line.")),
                Sample.of(
                        "quote",
                        new Quote(
                                "Don't:", "publish anything in anger", new Source("Toolkit, Netiquette", "durham:12")),
                        new Quote("", "Think first.", new Source("Guidelines, 4", "thurrock:3"))),
                Sample.of("facts", new Facts(List.of(new Fact("Take care", "Thurrock"), new Fact("Silent", "Essex")))),
                Sample.of(
                        "choices",
                        new Choices(List.of(
                                Choice.of("Following contractors", "topic:follow-contractor"),
                                new Choice("Report what happened", "report", Emphasis.PRIMARY),
                                new Choice("Withdraw", "withdraw", Emphasis.DANGER)))),
                Sample.of(
                        "form",
                        new Form(
                                "account",
                                List.of(
                                        new Field.Text("what", "What happened?", "In your own words", true, 4000, true),
                                        new Field.Text("link", "Link", "", false, 500, false),
                                        new Field.PickOne("page", "Which page is it?", options),
                                        new Field.PickAny("seen", "Who has seen it?", options),
                                        new Field.Date("when", "When was it?", "For example, 27 March 2026")),
                                "Send")),
                Sample.of("file-request", new FileRequest("screenshots", "Add screenshots. Pictures up to 10 MB.")),
                Sample.of(
                        "notice",
                        new Notice(Tone.EMERGENCY, "Emergency", "In danger now? Ring 999."),
                        new Notice(Tone.WARNING, "Do not", "Bexley says not to."),
                        new Notice(Tone.SUCCESS, "Go ahead", "Durham encourages this."),
                        new Notice(Tone.INFO, "It depends", "")),
                Sample.of("divider", new Divider()),
                Sample.of(
                        "hostile",
                        new Heading(HOSTILE),
                        new Paragraph(HOSTILE),
                        new Quote(HOSTILE, HOSTILE, new Source(HOSTILE, "a\"><b c/../d:7")),
                        new Facts(List.of(new Fact(HOSTILE, HOSTILE))),
                        new Choices(List.of(Choice.of(HOSTILE, HOSTILE))),
                        new Form(
                                HOSTILE,
                                List.of(
                                        new Field.Text(HOSTILE, HOSTILE, HOSTILE, false, 10, false),
                                        new Field.PickAny(HOSTILE, HOSTILE, List.of(new Option(HOSTILE, HOSTILE)))),
                                HOSTILE),
                        new FileRequest(HOSTILE, HOSTILE),
                        new Notice(Tone.WARNING, HOSTILE, HOSTILE)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rendersAsTheGoldenFileSays(Sample sample) throws IOException {
        String html = rendered(sample.message()).replaceAll("(?=<(?!/))(?<=>)", "\n") + "\n";
        Path golden = GOLDEN.resolve(sample.name() + ".html");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @Test
    void letsNoTextBecomeMarkup() {
        String html = rendered(samples().toList().getLast().message());
        assertThat(html).doesNotContain("<script", "<img", "\"onload", "'onload", "\u0000", "\u001b");
    }

    @Test
    void keepsEveryWordOfALongText() {
        String words = "A sentence of many that together fill a page. ".repeat(250);
        assertThat(rendered(new Message("fallback", List.of(new Paragraph(words)))))
                .contains(words);
    }

    private String rendered(Message message) {
        return renderer.render(message, new EntryId(new MemberId("thurrock-councillor-1"), "run1", 7));
    }
}
