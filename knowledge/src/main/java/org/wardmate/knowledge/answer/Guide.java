package org.wardmate.knowledge.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.LeadIn;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.embedding.EncoderModel;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.index.Contents;
import org.wardmate.knowledge.index.IndexedText;
import org.wardmate.knowledge.index.LuceneIndex;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.knowledge.search.ExampleSearch;
import org.wardmate.knowledge.search.PassageSearch;
import org.wardmate.knowledge.topics.Clarification;
import org.wardmate.knowledge.topics.Topic;
import org.wardmate.knowledge.topics.TopicId;

/** The one door to the knowledge base: a question in, an answer out. Safe for many threads at once. */
public final class Guide implements AutoCloseable {
    /** Themes whose own examples may speak of danger. */
    static final Set<String> THEMES_OF_DANGER = Set.of("Abuse, trolls and difficult people", "Your own safety online");

    private final Library library;
    private final Encoders encoders;
    private final LuceneIndex index;
    private final ExampleSearch examples;
    private final SafetySignals safety;
    private final TopicsByKey topics;
    private final Continuation continuation;
    private final Answering answering;
    private final BeyondTheMap beyond;

    private Guide(Library library, Encoders encoders, LuceneIndex index) {
        this.library = library;
        this.encoders = encoders;
        this.index = index;
        this.examples = new ExampleSearch(index, TopicsByKey.FAMILY);
        this.safety = new SafetySignals(
                new ExampleSearch(index, SafetySignals.FAMILY),
                TopicsByKey.keysBeside(THEMES_OF_DANGER, library.topics(), library.outOfScope()),
                this::impression);
        this.topics = new TopicsByKey(library.topics());
        this.continuation = new Continuation(examples, topics);
        PassageSearch passages = new PassageSearch(index);
        this.answering = new Answering(library, passages);
        this.beyond = new BeyondTheMap(library, passages);
    }

    /**
     * Opens the knowledge base; builds its index under the folder where that is missing, damaged or out of date, which
     * takes up to a minute, and takes about two seconds otherwise.
     */
    public static Guide open(Path dataDirectory, Progress progress) {
        return open(dataDirectory, null, progress);
    }

    /**
     * Opens the knowledge base with a council's own documents beside the built-in ones. Files that cannot be taken in
     * are logged and change nothing; a folder that is not there is an error.
     *
     * @param folder with the documents and their metadata files, or null for the built-in ones alone
     */
    public static Guide open(Path dataDirectory, @Nullable Path folder, Progress progress) {
        Library library = Library.open(dataDirectory, folder);
        Encoders encoders = Encoders.load(dataDirectory.resolve("native"));
        try {
            Contents contents = new Contents(
                    library.documents().stream().flatMap(Guide::texts).toList(),
                    Stream.concat(
                                    TopicsByKey.exampleSets(library.topics(), library.outOfScope()).stream(),
                                    SafetySignals.exampleSets().stream())
                            .toList());
            return new Guide(
                    library,
                    encoders,
                    LuceneIndex.open(dataDirectory.resolve("knowledge"), contents, encoders, progress));
        } catch (RuntimeException e) {
            encoders.close();
            throw e;
        }
    }

    private static Stream<IndexedText> texts(Document document) {
        return document.passages().stream()
                .map(passage -> new IndexedText(
                        passage.id().toString(),
                        document.metadata().council().id().value(),
                        passage.kind() == Passage.Kind.DEFINITION,
                        withLeadIn(passage)));
    }

    private static String withLeadIn(Passage passage) {
        LeadIn leadIn = passage.leadIn();
        return leadIn.isPresent() ? leadIn.words() + " " + passage.text() : passage.text();
    }

    /** Takes in what somebody wrote, of any length, for its concern and its answer. */
    public Hearing hear(String typed) {
        return new Hearing(this, typed, impression(Question.plain(typed)));
    }

    /** What the guidelines say to a question. An unknown council is refused before this, by {@link #council}. */
    public Answer ask(Question question) {
        return ask(question, impression(question.words()));
    }

    Answer ask(Question question, Impression impression) {
        return answer(question, impression.meaning(), guess(impression));
    }

    private TopicGuess guess(Impression impression) {
        return TopicGuess.of(impression.ranked(examples), topics);
    }

    /** What the guidelines say to a question that carries on a conversation. */
    public Answer followUp(Question question, Subject subject) {
        return followUp(question, subject, impression(question.words()));
    }

    Answer followUp(Question question, Subject subject, Impression alone) {
        String both = subject.opening().words() + " " + question.words();
        if (both.length() > Question.LONGEST) {
            return ask(question, alone);
        }
        Impression joined = impression(both);
        Topic last = Optional.ofNullable(subject.topic())
                .flatMap(library.topics()::topic)
                .orElse(null);
        TopicGuess guess = continuation.guess(alone, joined, last);
        return answer(new Question(both, question.scope()), joined.meaning(), guess);
    }

    private Answer answer(Question question, Encoders.Meaning meaning, TopicGuess guess) {
        return beyond.extended(answering.answer(question, meaning, guess), question, () -> meaning);
    }

    private Impression impression(String words) {
        return Impression.of(words, encoders, examples);
    }

    /** Where the asker's council stands on a topic they chose. */
    public Optional<Answer> topic(TopicId id, Scope scope) {
        return library.topics()
                .topic(id)
                .map(topic -> beyond.extended(
                        answering.onTopic(topic, scope),
                        new Question(topic.title(), scope),
                        () -> encoders.encode(topic.title(), EncoderModel.Part.QUERY)));
    }

    /** What to ask back on a topic whose answer turns on one fact. */
    public Optional<Clarification> clarification(TopicId id) {
        return library.topics().topic(id).flatMap(Topic::question);
    }

    /** Where every council of the topic map stands on a topic. */
    public Optional<Answer.Compared> compare(TopicId id) {
        return library.topics().topic(id).map(new Stances(library)::compared);
    }

    /** Whether somebody may be in danger or not coping, by what they wrote; to be seen to before any answer. */
    public Concern concern(String words) {
        return hear(words).concern();
    }

    Concern concern(String words, Impression whole) {
        return words.isBlank() ? Concern.NONE : safety.in(words, whole);
    }

    /** Groups of questions that ask much the same, by their places in the list; each stands in one group. */
    public List<List<Integer>> alike(List<String> questions) {
        return Likeness.groups(questions.stream()
                .map(this::impression)
                .map(impression -> new Likeness.Member(impression.meaning(), guess(impression)))
                .toList());
    }

    /** What is in the knowledge base, for those who look after it. */
    public Survey survey() {
        return new Survey(library);
    }

    /** The councils with a document, by name. */
    public List<Council> councils() {
        return library.councils();
    }

    public Optional<Council> council(CouncilId id) {
        return library.council(id);
    }

    /** A document, also one that another has taken the place of, so that an old citation still leads somewhere. */
    public Optional<Document> document(DocumentId id) {
        return library.document(id);
    }

    @Override
    public void close() {
        index.close();
        encoders.close();
    }
}
