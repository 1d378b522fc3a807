package org.wardmate.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wardmate.conversation.Incoming;
import org.wardmate.conversation.Outgoing;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Message;
import org.wardmate.people.Directory;

/** Stands in for the assistant and the guide until they are there; goes then. */
final class StandIn {
    private static final List<Document> DOCUMENTS = BuiltInGuidelines.read();
    private final Directory directory;

    StandIn(Directory directory) {
        this.directory = directory;
    }

    static List<Council> councils() {
        return DOCUMENTS.stream().map(document -> document.metadata().council()).toList();
    }

    static Optional<Document> document(DocumentId id) {
        return DOCUMENTS.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    List<Outgoing> receive(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Joined joined ->
                answer(
                        joined,
                        List.of(
                                new Block.Heading("Welcome, " + name(joined)),
                                new Block.Paragraph(
                                        "Ask about your use of social media. You get what the guidelines of your council say, word for word, and where they say it."),
                                new Block.Paragraph("You could start with one of these:"),
                                new Block.Choices(List.of(
                                        Choice.of("Can I follow this developer?", "ask:can I follow this developer?"),
                                        Choice.of("May I block someone who keeps insulting me?", "ask:b"),
                                        Choice.of("Can I post photos of people at a street party?", "ask:c"),
                                        Choice.of("What can I post before an election?", "ask:d")))));
            case Incoming.Said said -> said.text().contains("explode") ? explode() : quoted(said, said.text());
            case Incoming.Pressed pressed -> quoted(pressed, pressed.action());
            case Incoming.Submitted submitted -> answer(submitted, List.of(new Block.Paragraph("Thank you. Sent.")));
        };
    }

    private static List<Outgoing> explode() {
        throw new IllegalStateException("secret member text");
    }

    private String name(Incoming incoming) {
        return directory.find(incoming.from()).orElseThrow().name();
    }

    private List<Outgoing> quoted(Incoming incoming, String words) {
        Council council = directory.find(incoming.from()).orElseThrow().council();
        Document document = DOCUMENTS.stream()
                .filter(it -> it.metadata().council().equals(council))
                .findFirst()
                .orElseThrow();
        List<Block> blocks = new ArrayList<>();
        if (words.contains("danger")) {
            blocks.add(
                    new Block.Notice(
                            Block.Tone.EMERGENCY,
                            "If you or anyone else is in danger now, ring 999. If you cannot speak, ring from a mobile, listen, and press 55 when asked."));
        }
        if (words.contains("fine")) {
            blocks.add(new Block.Notice(Block.Tone.SUCCESS, "Go ahead, says " + council.name() + "."));
        } else {
            blocks.add(new Block.Notice(Block.Tone.WARNING, "Take care, says " + council.name() + "."));
        }
        blocks.add(
                new Block.Paragraph(
                        "Following or befriending a developer with a planning application can look like a close personal association. Think first whether you have a good reason."));
        document.passages().stream()
                .filter(passage -> passage.text().contains("'follow'")
                        || passage.text().contains("friend")
                        || passage.leadIn().isPresent())
                .limit(2)
                .forEach(passage -> blocks.add(quote(document, passage)));
        blocks.add(new Block.Choices(List.of(
                Choice.of("What do other councils say?", "compare:x"),
                Choice.of("Ask the monitoring officer", "ask-officer"))));
        blocks.add(new Block.Paragraph("Was this useful?"));
        blocks.add(new Block.Choices(List.of(Choice.of("Yes", "useful:yes"), Choice.of("No", "useful:no"))));
        if (words.contains("ask-officer")) {
            blocks.clear();
            blocks.add(
                    new Block.Paragraph(
                            "This will go to Prudence Inkwell (sample), Monitoring Officer, with your name, your question and the answer you were shown."));
            blocks.add(new Block.Form(
                    "officer",
                    List.of(
                            new Block.Field.Text(
                                    "add",
                                    "Anything to add? You can leave this empty.",
                                    "For example, what happened and when",
                                    true,
                                    1000),
                            new Block.Field.PickAny(
                                    "keep",
                                    "For the guidelines",
                                    List.of(
                                            new Block.Option(
                                                    "keep",
                                                    "Keep question and reply, without the member’s name, as a precedent for review"))),
                            new Block.Field.Date("when", "When", "For example, 27 March 2026")),
                    "Send to the monitoring officer"));
        }
        return answer(incoming, blocks);
    }

    private static Block quote(Document document, Passage passage) {
        return new Block.Quote(
                passage.leadIn().words(),
                passage.text(),
                new Block.Source(
                        document.metadata().title() + ", " + String.join(" › ", passage.headings()) + ", "
                                + document.metadata().dated(),
                        passage.id().toString()));
    }

    private static List<Outgoing> answer(Incoming incoming, List<Block> blocks) {
        return List.of(new Outgoing(incoming.from(), Message.of(blocks)));
    }
}
