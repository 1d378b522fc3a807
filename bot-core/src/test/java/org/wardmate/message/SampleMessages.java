package org.wardmate.message;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Divider;
import org.wardmate.message.Block.Download;
import org.wardmate.message.Block.Emphasis;
import org.wardmate.message.Block.Fact;
import org.wardmate.message.Block.Facts;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.FileRequest;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Heading;
import org.wardmate.message.Block.Link;
import org.wardmate.message.Block.Notice;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Block.Picture;
import org.wardmate.message.Block.Quote;
import org.wardmate.message.Block.Source;
import org.wardmate.message.Block.Tone;

/** Messages that every renderer is shown: one of each kind of block, an answer, a very long one, a hostile one. */
public final class SampleMessages {
    private static final Source THURROCK = new Source(
            "Thurrock Council, Social Media Guidelines for Councillors, section 4, 30 May 2022", "thurrock:12");
    private static final Source BEXLEY =
            new Source("Bexley Council, social media guidance (draft, not yet adopted), Don't", "bexley:31");

    private static final String FOLLOWING = "Think carefully about who to 'follow' or 'befriend' online. It is"
            + " inadvisable unless you have good reason for doing so. Online 'friendships' with council officers should"
            + " be avoided as they may compromise the appearance of impartial advice.";

    private static final String HOSTILE = """
            <!channel> <!here> <@U123> <#C123|general> <https://evil.example|your bank> @here @everyone
            [your bank](https://evil.example) ![](https://evil.example/a.png) <https://evil.example> https://evil.example
            <at>Everyone</at> <b>bold</b> <script>alert(1)</script> &lt;!channel&gt; &amp; {{DATE(2017-02-14T06:00:00Z,SHORT)}} ${name}
            *bold* _italic_ ~struck~ `code` **bold** __bold__ ```block``` :tada: \\*kept\\*
            # heading
            - item
            1. first
            > quoted
            مرحبا بالعالم שלום \u202Eturned\u202C 👩‍👧 👍🏽 e\u0301 \u0000nul \uD800""";

    private SampleMessages() {}

    /** By the name of their golden files. */
    public static Map<String, Message> all() {
        Map<String, Message> samples = new LinkedHashMap<>();
        samples.put("heading", of(new Heading("Following people online")));
        samples.put("paragraph", of(new Paragraph("Your council has a view on this.\nAsk if you are not sure.")));
        samples.put("quote", of(new Quote("", FOLLOWING, THURROCK)));
        samples.put(
                "quote-dont",
                of(new Quote("Don't:", "Use Council facilities for personal or political blogs.", BEXLEY)));
        samples.put(
                "facts", of(new Facts(List.of(new Fact("Council", "Thurrock"), new Fact("Asked", "4 November 2026")))));
        samples.put("choices", of(manyChoices()));
        samples.put("form", of(form()));
        samples.put(
                "file-request", of(new FileRequest("screenshots", "Please send the screenshots: pictures or a PDF.")));
        samples.put("picture", of(new Picture("e-1", "Screenshot 1 of 2: threat.png")));
        samples.put("download", of(new Download("p-1", "Fetch the evidence pack")));
        samples.put(
                "link",
                of(new Link(URI.create("https://wardmate.example.gov.uk/open/AbC_d-9"), "Open the screenshot")));
        samples.put(
                "notice-emergency",
                of(new Notice(Tone.EMERGENCY, "Emergency", "If anyone is in danger now, call 999.")));
        samples.put(
                "notice-warning",
                of(new Notice(Tone.WARNING, "Do not", "Bexley says not to use its facilities for this.")));
        samples.put("notice-success", of(new Notice(Tone.SUCCESS, "Go ahead", "Your council encourages this.")));
        samples.put("notice-info", of(new Notice(Tone.INFO, "It depends", "")));
        samples.put("divider", of(new Paragraph("Before."), new Divider(), new Paragraph("After.")));
        samples.put("full-answer", answer());
        samples.put("very-long", veryLong());
        samples.put("hostile", hostile(HOSTILE));
        String long10k = (HOSTILE + "\n").repeat(10_000 / HOSTILE.length() + 1);
        samples.put("hostile-long", of(new Paragraph(long10k), new Quote("Don't:", long10k, THURROCK)));
        return samples;
    }

    public static Message named(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    private static Message of(Block... blocks) {
        return new Message("A message from Wardmate.", List.of(blocks));
    }

    private static Choices manyChoices() {
        return new Choices(List.of(
                new Choice("Send it now", "send", Emphasis.PRIMARY),
                new Choice("Delete it", "delete", Emphasis.DANGER),
                Choice.of("Go back", "back"),
                Choice.of("Save for later", "save"),
                Choice.of("Help", "help"),
                Choice.of(
                        "May I block somebody who keeps being rude to me under everything that I post about the ward?",
                        "ask:May I block somebody who keeps being rude to me?")));
    }

    private static Form form() {
        return new Form(
                "what-happened",
                List.of(
                        new Field.Text("account", "What happened?", "In your own words.", true, 4000, true),
                        new Field.Text("link", "A link, if you have one", "", false, 200, false)
                                .beginningWith("https://example.org/post/1"),
                        new Field.PickOne(
                                "platform",
                                "Where was it?",
                                List.of(
                                        new Option("facebook", "Facebook"),
                                        new Option("x", "X"),
                                        new Option("other", "Somewhere else"))),
                        new Field.PickOne(
                                "ward",
                                "Which ward?",
                                IntStream.rangeClosed(1, 12)
                                        .mapToObj(n -> new Option("ward-" + n, "Sample ward " + n))
                                        .toList()),
                        new Field.PickAny(
                                "who",
                                "Who may see this?",
                                List.of(
                                        new Option("mo", "Monitoring officer"),
                                        new Option("leader", "Group leader (" + "sample name ".repeat(7) + ")"))),
                        new Field.Date("when", "When was it?", "About when is fine.")),
                "Send");
    }

    private static Message answer() {
        return new Message(
                "Take care. Thurrock says to think carefully about who you follow.",
                List.of(
                        new Notice(
                                Tone.EMERGENCY, "Emergency", "If anyone is in danger now, call 999. If not, call 101."),
                        new Heading("Following developers"),
                        new Notice(
                                Tone.WARNING,
                                "Take care",
                                "You may, if you have a good reason. Following a developer with a planning"
                                        + " application may look like a close personal association."),
                        new Quote("", FOLLOWING, THURROCK),
                        new Quote("Don't:", "Use Council facilities for personal or political blogs.", BEXLEY),
                        new Facts(List.of(
                                new Fact("Monitoring officer", "Sam Sample (sample)"),
                                new Fact("Telephone", "01632 960 123"))),
                        new Divider(),
                        new Choices(List.of(
                                new Choice("Ask the monitoring officer", "ask-officer", Emphasis.PRIMARY),
                                Choice.of("What do other councils say?", "compare:following"))),
                        new Paragraph("Was this useful?"),
                        new Choices(List.of(Choice.of("Yes", "useful:yes"), Choice.of("No", "useful:no")))));
    }

    private static Message veryLong() {
        String passage = (FOLLOWING + " ").repeat(24);
        return new Message(
                "A very long answer.",
                IntStream.range(0, 6)
                        .<Block>mapToObj(n -> switch (n % 4) {
                            case 0 -> new Heading("Part " + n + ": " + FOLLOWING);
                            case 1 -> new Paragraph(passage);
                            case 2 -> new Quote("Never:", passage, THURROCK);
                            default ->
                                new Facts(IntStream.range(0, 20)
                                        .mapToObj(i -> new Fact("Fact " + i, FOLLOWING))
                                        .toList());
                        })
                        .toList());
    }

    private static Message hostile(String text) {
        return new Message(
                text,
                List.of(
                        new Heading(text),
                        new Paragraph(text),
                        new Quote(text, text, new Source(text, "thurrock:12")),
                        new Facts(List.of(new Fact(text, text))),
                        new Notice(Tone.INFO, text, text),
                        new Choices(List.of(Choice.of(text, "press"))),
                        new Form(
                                "form",
                                List.of(
                                        new Field.Text("text", text, text, false, 10, false),
                                        new Field.PickOne("one", text, List.of(new Option("a", text))),
                                        new Field.PickAny("any", text, List.of(new Option("a", text))),
                                        new Field.Date("date", text, text)),
                                text),
                        new FileRequest("files", text)));
    }
}
