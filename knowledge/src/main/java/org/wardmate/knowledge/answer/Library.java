package org.wardmate.knowledge.answer;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import org.wardmate.knowledge.ingest.Holdings;
import org.wardmate.knowledge.topics.OutOfScope;
import org.wardmate.knowledge.topics.TopicMap;
import org.wardmate.knowledge.topics.TopicMapReader;

/** Everything that answers are made of: the documents, the map of topics into them, and what is out of scope. */
final class Library {
    private final SequencedMap<DocumentId, Document> inForce;
    private final Map<DocumentId, Document> superseded;
    private final Set<DocumentId> mapped;
    private final TopicMap topics;
    private final OutOfScope outOfScope;

    private Library(Holdings holdings, List<Document> mapped, TopicMap topics, OutOfScope outOfScope) {
        this.inForce = byId(holdings.inForce());
        this.superseded = byId(holdings.superseded());
        this.mapped =
                mapped.stream().map(Document::id).filter(inForce::containsKey).collect(Collectors.toSet());
        this.topics = topics.of(mapped.stream()
                .filter(document -> this.mapped.contains(document.id()))
                .map(document -> document.metadata().council().id())
                .collect(Collectors.toSet()));
        this.outOfScope = outOfScope;
    }

    private static SequencedMap<DocumentId, Document> byId(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.toMap(
                        Document::id, Function.identity(), (first, again) -> first, LinkedHashMap::new));
    }

    /** @param folder with a council's own documents, or null for the built-in ones alone */
    static Library open(Path dataDirectory, @Nullable Path folder) {
        return of(folder == null ? Holdings.builtIn() : Holdings.of(dataDirectory.resolve("documents"), folder));
    }

    /** The topic map speaks of the built-in documents only: of those, positions in a superseded one no longer count. */
    static Library of(Holdings holdings) {
        List<Document> mapped = BuiltInGuidelines.read();
        return new Library(holdings, mapped, TopicMapReader.read(mapped), OutOfScope.read());
    }

    /** Those in force. */
    List<Document> documents() {
        return List.copyOf(inForce.values());
    }

    /** One in force or superseded. */
    Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(inForce.getOrDefault(id, superseded.get(id)));
    }

    /** Whether the topic map says where this council stands. */
    boolean isMapped(CouncilId council) {
        return documentsOf(council).anyMatch(document -> isMapped(document.id()));
    }

    boolean isMapped(DocumentId document) {
        return mapped.contains(document);
    }

    /** Whether the council has documents that the topic map does not know. */
    boolean hasUnmapped(CouncilId council) {
        return documentsOf(council).anyMatch(document -> !isMapped(document.id()));
    }

    private Stream<Document> documentsOf(CouncilId council) {
        return inForce.values().stream()
                .filter(document -> document.metadata().council().id().equals(council));
    }

    TopicMap topics() {
        return topics;
    }

    OutOfScope outOfScope() {
        return outOfScope;
    }

    /** By name; as the newest document of each council has it. */
    List<Council> councils() {
        return inForce.values().stream()
                .map(document -> document.metadata().council())
                .collect(Collectors.toMap(Council::id, Function.identity(), (_, newer) -> newer))
                .values()
                .stream()
                .sorted(Comparator.comparing(Council::name))
                .toList();
    }

    Optional<Council> council(CouncilId id) {
        return councils().stream().filter(council -> council.id().equals(id)).findFirst();
    }

    Quote quote(PassageId id) {
        Document document = document(id.document())
                .orElseThrow(() -> new IllegalStateException("The index names a document that is not there: " + id));
        return Quote.of(document, document.passage(id));
    }

    List<Quote> quotes(Stream<PassageId> ids) {
        return ids.map(this::quote).toList();
    }
}
