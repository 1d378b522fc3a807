package org.wardmate.knowledge.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.embedding.QuantisedVector;
import org.wardmate.knowledge.index.Analysis;
import org.wardmate.knowledge.index.Fields;
import org.wardmate.knowledge.index.LuceneIndex;

/**
 * Tells what a question is about by the example questions it resembles: nearness to a set's nearest examples in both
 * encoders, and letters shared with the set as a whole, which survive misspelling. The sets are few and held in memory.
 */
public final class ExampleSearch {
    private static final double LETTERS = 0.3;
    private static final int NEAREST = 5;
    private static final int DIMENSIONS = 384;

    private final IndexSearcher searcher;
    private final String family;
    private final List<VectorSet> sets;

    @SuppressWarnings("ArrayRecordComponent") // Read-only after loading.
    private record VectorSet(String key, QuantisedVector[] bge, QuantisedVector[] miniLm) {}

    /** Searches the sets of one family. */
    public ExampleSearch(LuceneIndex index, String family) {
        searcher = new IndexSearcher(index.reader());
        this.family = family;
        sets = load();
    }

    private List<VectorSet> load() {
        try {
            List<VectorSet> loaded = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                BinaryDocValues bge = leaf.reader().getBinaryDocValues(Fields.EXAMPLES_BGE);
                BinaryDocValues miniLm = leaf.reader().getBinaryDocValues(Fields.EXAMPLES_MINILM);
                for (int doc = 0;
                        bge != null && miniLm != null && doc < leaf.reader().maxDoc();
                        doc++) {
                    if (bge.advanceExact(doc) && miniLm.advanceExact(doc)) {
                        Document set = stored.document(leaf.docBase + doc);
                        if (family.equals(set.get(Fields.FAMILY))) {
                            loaded.add(new VectorSet(
                                    set.get(Fields.KEY), vectors(bge.binaryValue()), vectors(miniLm.binaryValue())));
                        }
                    }
                }
            }
            return List.copyOf(loaded);
        } catch (IOException e) {
            throw new KnowledgeException("The search index cannot be read.", e);
        }
    }

    private static QuantisedVector[] vectors(BytesRef bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        QuantisedVector[] vectors = new QuantisedVector[bytes.length / (DIMENSIONS * Float.BYTES)];
        float[] vector = new float[DIMENSIONS];
        for (int i = 0; i < vectors.length; i++) {
            buffer.asFloatBuffer().get(vector);
            buffer.position(buffer.position() + DIMENSIONS * Float.BYTES);
            vectors[i] = QuantisedVector.of(vector);
        }
        return vectors;
    }

    /**
     * Every set with its likeness to the question, likest first. A likeness compares across questions, from about 0 to
     * 2.3.
     *
     * @param nearness as {@link #nearness} found it
     */
    public List<Hit> rank(String question, Map<String, Double> nearness) {
        Map<String, Double> letters = letters(question);
        return nearness.entrySet().stream()
                .map(set -> new Hit(set.getKey(), set.getValue() + LETTERS * letters.getOrDefault(set.getKey(), 0.0)))
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    /** How near a question is to each set's examples in meaning alone, from about 0 to 2. */
    public Map<String, Double> nearness(Encoders.Meaning meaning) {
        QuantisedVector bge = QuantisedVector.of(meaning.bge());
        QuantisedVector miniLm = QuantisedVector.of(meaning.miniLm());
        Map<String, Double> nearness = new LinkedHashMap<>();
        sets.forEach(set -> nearness.put(set.key(), nearness(bge, set.bge()) + nearness(miniLm, set.miniLm())));
        return Collections.unmodifiableMap(nearness);
    }

    /** Half the nearest example, half the mean of the nearest five: one lucky example alone does not decide. */
    private static double nearness(QuantisedVector question, QuantisedVector[] examples) {
        float[] nearest = new float[NEAREST];
        Arrays.fill(nearest, -1);
        for (QuantisedVector example : examples) {
            insert(nearest, question.dot(example));
        }
        float sum = 0;
        for (float cosine : nearest) {
            sum += cosine;
        }
        return (nearest[0] + sum / NEAREST) / 2;
    }

    private static void insert(float[] descending, float value) {
        for (int i = 0; i < descending.length; i++) {
            if (value > descending[i]) {
                System.arraycopy(descending, i, descending, i + 1, descending.length - 1 - i);
                descending[i] = value;
                return;
            }
        }
    }

    /** BM25 over pieces of letters, as a share of the best set's score. */
    private Map<String, Double> letters(String question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.FAMILY, family)), BooleanClause.Occur.FILTER);
        query.setMinimumNumberShouldMatch(1);
        Analysis.letters(question).stream()
                .limit(IndexSearcher.getMaxClauseCount() - 1)
                .forEach(
                        piece -> query.add(new TermQuery(new Term(Fields.LETTERS, piece)), BooleanClause.Occur.SHOULD));
        try {
            ScoreDoc[] found = searcher.search(query.build(), Math.max(1, sets.size())).scoreDocs;
            StoredFields stored = searcher.storedFields();
            Map<String, Double> shares = new HashMap<>();
            for (ScoreDoc set : found) {
                shares.put(stored.document(set.doc).get(Fields.KEY), (double) set.score / found[0].score);
            }
            return shares;
        } catch (IOException e) {
            throw new KnowledgeException("The search index cannot be read.", e);
        }
    }
}
