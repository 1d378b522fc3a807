package org.wardmate.knowledge.benchmark;

import static dev.langchain4j.store.embedding.filter.MetadataFilterBuilder.metadataKey;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import dev.langchain4j.store.embedding.EmbeddingSearchRequest;
import dev.langchain4j.store.embedding.EmbeddingStoreIngestor;
import dev.langchain4j.store.embedding.inmemory.InMemoryEmbeddingStore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** LangChain4j's Easy RAG as its documentation sets it up: 300-character segments, BGE small, in memory. */
final class EasyRag implements Rival {
    private static final int SEGMENT = 300;
    private static final int OVERLAP = 30;

    private final BgeSmallEnV15QuantizedEmbeddingModel model = new BgeSmallEnV15QuantizedEmbeddingModel();
    private final InMemoryEmbeddingStore<TextSegment> store = new InMemoryEmbeddingStore<>();

    EasyRag(List<org.wardmate.knowledge.document.Document> documents) {
        EmbeddingStoreIngestor ingestor = EmbeddingStoreIngestor.builder()
                .documentSplitter(DocumentSplitters.recursive(SEGMENT, OVERLAP))
                .embeddingModel(model)
                .embeddingStore(store)
                .build();
        for (org.wardmate.knowledge.document.Document document : documents) {
            ingestor.ingest(Document.from(
                    document.original(),
                    Metadata.from("council", document.metadata().council().id().value())));
        }
    }

    @Override
    public String name() {
        return "LangChain4j Easy RAG";
    }

    @Override
    public List<String> answer(String question, @Nullable String council) {
        EmbeddingSearchRequest request = EmbeddingSearchRequest.builder()
                .queryEmbedding(model.embed(question).content())
                .maxResults(3)
                .filter(council == null ? null : metadataKey("council").isEqualTo(council))
                .build();
        return store.search(request).matches().stream()
                .map(match -> match.embedded().text())
                .toList();
    }
}
