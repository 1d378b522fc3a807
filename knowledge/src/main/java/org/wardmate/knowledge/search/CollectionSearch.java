package org.wardmate.knowledge.search;

import java.nio.file.Path;
import java.util.List;
import org.wardmate.knowledge.embedding.EncoderModel;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.index.Contents;
import org.wardmate.knowledge.index.IndexedText;
import org.wardmate.knowledge.index.LuceneIndex;
import org.wardmate.knowledge.index.Progress;

/** The passage search over any collection of texts, to measure it by. */
public final class CollectionSearch implements AutoCloseable {
    private final Encoders encoders;
    private final LuceneIndex index;
    private final PassageSearch search;

    private CollectionSearch(Encoders encoders, LuceneIndex index) {
        this.encoders = encoders;
        this.index = index;
        this.search = new PassageSearch(index);
    }

    /** Indexes the texts under a folder of the caller's. */
    public static CollectionSearch over(List<IndexedText> texts, Path folder, Progress progress) {
        Encoders encoders = Encoders.load(folder.resolve("native"));
        return new CollectionSearch(
                encoders, LuceneIndex.open(folder, new Contents(texts, List.of()), encoders, progress));
    }

    public List<Hit> rank(String query, int depth) {
        return search.find(query, encoders.encode(query, EncoderModel.Part.QUERY), null, depth);
    }

    @Override
    public void close() {
        index.close();
        encoders.close();
    }
}
