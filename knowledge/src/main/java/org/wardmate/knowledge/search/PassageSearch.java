package org.wardmate.knowledge.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.FloatVectorValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.embedding.TokenVectors;
import org.wardmate.knowledge.index.Analysis;
import org.wardmate.knowledge.index.Fields;
import org.wardmate.knowledge.index.LuceneIndex;

/**
 * Finds passages: candidates by words (BM25) and by meaning (two encoders), their scores fused by weights, the best of
 * them re-ranked by late interaction of tokens.
 */
public final class PassageSearch {
    // docs/decisions/003-search.md has the measurements behind these.
    private static final double WORDS = 0.4;
    private static final double BGE = 0.3;
    private static final double MINILM = 0.3;
    private static final double LATE_INTERACTION = 0.9;
    private static final int RERANKED = 40;

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::score).reversed().thenComparingInt(Candidate::doc);

    private static final Comparator<ScoreDoc> WORST_FIRST = Comparator.comparingDouble((ScoreDoc found) -> found.score)
            .thenComparing(
                    Comparator.comparingInt((ScoreDoc found) -> found.doc).reversed());

    private final IndexSearcher searcher;

    public PassageSearch(LuceneIndex index) {
        searcher = new IndexSearcher(index.reader());
    }

    /**
     * The best passages for a question, best first; a definition never stands ahead of guidance.
     *
     * @param meaning the question as the encoders see it
     * @param council whose passages to search, or null for all
     */
    public List<Hit> find(String question, Encoders.Meaning meaning, @Nullable String council, int depth) {
        try {
            Query filter = council == null ? null : new TermQuery(new Term(Fields.COUNCIL, council));
            int candidates = Math.max(depth, RERANKED);
            Map<Integer, Double> fused = new HashMap<>();
            add(fused, WORDS, byWords(question, filter, candidates));
            add(fused, BGE, byMeaning(Fields.BGE, meaning.bge(), filter, candidates));
            add(fused, MINILM, byMeaning(Fields.MINILM, meaning.miniLm(), filter, candidates));
            return hits(reranked(fused, meaning.tokens()), depth);
        } catch (IOException e) {
            throw new KnowledgeException("The search index cannot be read.", e);
        }
    }

    private ScoreDoc[] byWords(String question, @Nullable Query filter, int candidates) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Analysis.words(question)
                .forEach(word -> query.add(new TermQuery(new Term(Fields.TEXT, word)), BooleanClause.Occur.SHOULD));
        query.setMinimumNumberShouldMatch(1);
        if (filter != null) {
            query.add(filter, BooleanClause.Occur.FILTER);
        }
        return searcher.search(query.build(), candidates).scoreDocs;
    }

    private ScoreDoc[] byMeaning(String field, float[] vector, @Nullable Query filter, int candidates)
            throws IOException {
        return filter == null
                ? searcher.search(new KnnFloatVectorQuery(field, vector, candidates), candidates).scoreDocs
                : nearest(field, vector, filter, candidates);
    }

    /** Compares with every passage that the filter leaves: a council has some thousands at most. */
    private ScoreDoc[] nearest(String field, float[] vector, Query filter, int candidates) throws IOException {
        PriorityQueue<ScoreDoc> best = new PriorityQueue<>(WORST_FIRST);
        Weight matching = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer passages = matching.scorer(leaf);
            FloatVectorValues vectors = leaf.reader().getFloatVectorValues(field);
            if (passages == null || vectors == null) {
                continue;
            }
            VectorScorer scorer = vectors.scorer(vector);
            DocIdSetIterator both =
                    ConjunctionUtils.intersectIterators(List.of(passages.iterator(), scorer.iterator()));
            for (int doc = both.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = both.nextDoc()) {
                best.add(new ScoreDoc(leaf.docBase + doc, scorer.score()));
                if (best.size() > candidates) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(WORST_FIRST.reversed()).toArray(ScoreDoc[]::new);
    }

    /** Adds a ranking's scores, spread from 0 for its worst candidate to 1 for its best. */
    private static void add(Map<Integer, Double> fused, double weight, ScoreDoc[] ranking) {
        if (ranking.length == 0) {
            return;
        }
        double best = ranking[0].score;
        double spread = Math.max(best - ranking[ranking.length - 1].score, Double.MIN_NORMAL);
        for (ScoreDoc candidate : ranking) {
            fused.merge(candidate.doc, weight * (1 - (best - candidate.score) / spread), Double::sum);
        }
    }

    private record Candidate(int doc, double score) {}

    private List<Candidate> reranked(Map<Integer, Double> fused, TokenVectors question) throws IOException {
        List<Candidate> candidates = new ArrayList<>(fused.entrySet().stream()
                .map(entry -> new Candidate(entry.getKey(), entry.getValue()))
                .sorted(BEST_FIRST)
                .toList());
        List<Candidate> top = candidates.subList(0, Math.min(RERANKED, candidates.size()));
        List<Candidate> late = new ArrayList<>();
        for (Candidate candidate : top) {
            late.add(new Candidate(candidate.doc(), question.maxSim(tokens(candidate.doc()))));
        }
        double best = late.stream().mapToDouble(Candidate::score).max().orElse(0);
        double worst = late.stream().mapToDouble(Candidate::score).min().orElse(0);
        double spread = Math.max(best - worst, Double.MIN_NORMAL);
        for (int i = 0; i < top.size(); i++) {
            double share = (late.get(i).score() - worst) / spread;
            top.set(
                    i,
                    new Candidate(
                            top.get(i).doc(),
                            // A re-ranked candidate stays ahead of those that were not, whose scores are below its own.
                            1 + (1 - LATE_INTERACTION) * top.get(i).score() + LATE_INTERACTION * share));
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private TokenVectors tokens(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.TOKENS);
        values.advance(doc - leaf.docBase);
        BytesRef bytes = values.binaryValue();
        return TokenVectors.read(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
    }

    private boolean isDefinition(int doc) throws IOException {
        LeafReaderContext leaf = leaf(doc);
        NumericDocValues values = leaf.reader().getNumericDocValues(Fields.DEFINITION);
        return values.advanceExact(doc - leaf.docBase) && values.longValue() == 1;
    }

    private LeafReaderContext leaf(int doc) {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private List<Hit> hits(List<Candidate> candidates, int depth) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> guidance = new ArrayList<>();
        List<Hit> definitions = new ArrayList<>();
        for (Candidate candidate : candidates.subList(0, Math.min(depth, candidates.size()))) {
            Hit hit = new Hit(stored.document(candidate.doc()).get(Fields.KEY), candidate.score() / 2);
            (isDefinition(candidate.doc()) ? definitions : guidance).add(hit);
        }
        guidance.addAll(definitions);
        return guidance;
    }
}
