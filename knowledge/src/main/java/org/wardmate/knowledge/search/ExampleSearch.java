package org.wardmate.knowledge.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import org.apache.lucene.util.VectorUtil;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.embedding.QuantisedVector;
import org.wardmate.knowledge.index.Analysis;
import org.wardmate.knowledge.index.Fields;
import org.wardmate.knowledge.index.LuceneIndex;

/**
 * Tells what a question is about by the example questions it resembles: nearness to a set's nearest examples in both
 * encoders, letters shared with the set as a whole, which survive misspelling, and a classifier that has learnt what
 * tells the sets apart. The sets are few and held in memory.
 */
public final class ExampleSearch {
    private static final double LETTERS = 0.3;
    private static final int NEAREST = 5;
    private static final int DIMENSIONS = 384;

    private final IndexSearcher searcher;
    private final String family;
    private final List<VectorSet> sets;

    @SuppressWarnings("ArrayRecordComponent") // Read-only after loading.
    private record VectorSet(
            int document,
            String key,
            QuantisedVector[] bge,
            QuantisedVector[] miniLm,
            float[] weights,
            float constant) {
        static VectorSet read(int document, String key, FloatBuffer examples, FloatBuffer weights) {
            int count = examples.remaining() / (2 * DIMENSIONS);
            QuantisedVector[] bge = new QuantisedVector[count];
            QuantisedVector[] miniLm = new QuantisedVector[count];
            for (int i = 0; i < count; i++) {
                bge[i] = QuantisedVector.of(next(examples, DIMENSIONS));
                miniLm[i] = QuantisedVector.of(next(examples, DIMENSIONS));
            }
            return new VectorSet(document, key, bge, miniLm, next(weights, 2 * DIMENSIONS), weights.get());
        }

        private static float[] next(FloatBuffer floats, int count) {
            float[] vector = new float[count];
            floats.get(vector);
            return vector;
        }

        double evidence(float[] joined) {
            return VectorUtil.dotProduct(weights, joined) + constant;
        }
    }

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
                BinaryDocValues examples = leaf.reader().getBinaryDocValues(Fields.EXAMPLES);
                BinaryDocValues weights = leaf.reader().getBinaryDocValues(Fields.WEIGHTS);
                for (int doc = 0;
                        examples != null
                                && weights != null
                                && doc < leaf.reader().maxDoc();
                        doc++) {
                    if (examples.advanceExact(doc) && weights.advanceExact(doc)) {
                        Document set = stored.document(leaf.docBase + doc);
                        if (family.equals(set.get(Fields.FAMILY))) {
                            loaded.add(VectorSet.read(
                                    leaf.docBase + doc,
                                    set.get(Fields.KEY),
                                    floats(examples.binaryValue()),
                                    floats(weights.binaryValue())));
                        }
                    }
                }
            }
            return List.copyOf(loaded);
        } catch (IOException e) {
            throw new KnowledgeException("The search index cannot be read.", e);
        }
    }

    private static FloatBuffer floats(BytesRef bytes) {
        return ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length).asFloatBuffer();
    }

    /**
     * Every set, the one that the question most probably belongs with first.
     *
     * @param nearness as {@link #nearness} found it
     */
    public List<Resemblance> rank(String question, Encoders.Meaning meaning, Map<String, Double> nearness) {
        Map<Integer, Double> letters = letters(question);
        float[] joined = meaning.joined();
        return sets.stream()
                .map(set -> new Resemblance(
                        set.key(),
                        nearness.getOrDefault(set.key(), 0.0) + LETTERS * letters.getOrDefault(set.document(), 0.0),
                        set.evidence(joined)))
                .sorted(Comparator.comparingDouble(Resemblance::logProbability).reversed())
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

    /** BM25 over pieces of letters, as a share of the best set's score, by the set's document. */
    private Map<Integer, Double> letters(String question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.FAMILY, family)), BooleanClause.Occur.FILTER);
        query.setMinimumNumberShouldMatch(1);
        Analysis.letters(question).stream()
                .limit(IndexSearcher.getMaxClauseCount() - 1)
                .forEach(
                        piece -> query.add(new TermQuery(new Term(Fields.LETTERS, piece)), BooleanClause.Occur.SHOULD));
        try {
            ScoreDoc[] found = searcher.search(query.build(), Math.max(1, sets.size())).scoreDocs;
            return Arrays.stream(found)
                    .collect(Collectors.toMap(set -> set.doc, set -> (double) set.score / found[0].score));
        } catch (IOException e) {
            throw new KnowledgeException("The search index cannot be read.", e);
        }
    }
}
