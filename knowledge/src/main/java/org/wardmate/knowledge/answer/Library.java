package org.wardmate.knowledge.answer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import org.wardmate.knowledge.topics.OutOfScope;
import org.wardmate.knowledge.topics.TopicMap;
import org.wardmate.knowledge.topics.TopicMapReader;

/** Everything that answers are made of: the documents, the map of topics into them, and what is out of scope. */
final class Library {
    private final SequencedMap<DocumentId, Document> documents;
    private final TopicMap topics;
    private final OutOfScope outOfScope;

    private Library(List<Document> documents, TopicMap topics, OutOfScope outOfScope) {
        this.documents = documents.stream()
                .collect(Collectors.toMap(
                        Document::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        this.topics = topics;
        this.outOfScope = outOfScope;
    }

    static Library builtIn() {
        List<Document> documents = BuiltInGuidelines.read();
        return new Library(documents, TopicMapReader.read(documents), OutOfScope.read());
    }

    List<Document> documents() {
        return List.copyOf(documents.values());
    }

    Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    TopicMap topics() {
        return topics;
    }

    OutOfScope outOfScope() {
        return outOfScope;
    }

    List<Council> councils() {
        return documents.values().stream()
                .map(document -> document.metadata().council())
                .distinct()
                .sorted(Comparator.comparing(Council::name))
                .toList();
    }

    Optional<Council> council(CouncilId id) {
        return councils().stream().filter(council -> council.id().equals(id)).findFirst();
    }

    Quote quote(PassageId id) {
        Document document = documents.get(id.document());
        if (document == null) {
            throw new IllegalStateException("The index names a document that is not there: " + id);
        }
        return Quote.of(document, document.passage(id));
    }
}
