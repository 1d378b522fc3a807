package org.wardmate.knowledge.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.wardmate.knowledge.embedding.EncoderModel;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.embedding.MeaningSource;

/** Writes contents into a new Lucene index. */
final class IndexBuilder {
    private static final int BATCH = 256;

    /** Merging more than this into one would take the index's size once again while it lasts, and search no faster. */
    private static final int MOST_IN_ONE_SEGMENT = 100_000;

    private final MeaningSource encoders;
    private final Progress progress;
    private final int all;
    private int done;

    private IndexBuilder(MeaningSource encoders, Progress progress, int all) {
        this.encoders = encoders;
        this.progress = progress;
        this.all = all;
    }

    static void build(Path directory, Contents contents, MeaningSource encoders, Progress progress) throws IOException {
        int all = contents.texts().size()
                + contents.exampleSets().stream()
                        .mapToInt(set -> set.examples().size())
                        .sum();
        try (FSDirectory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, configuration())) {
            new IndexBuilder(encoders, progress, all).write(writer, contents);
            if (contents.texts().size() <= MOST_IN_ONE_SEGMENT) {
                writer.forceMerge(1);
            }
            writer.commit();
        }
    }

    /** Without graphs of neighbours: a council's passages are few enough to compare with each (docs/decisions/003). */
    private static IndexWriterConfig configuration() {
        KnnVectorsFormat flat = new Lucene99HnswVectorsFormat(
                Lucene99HnswVectorsFormat.DEFAULT_MAX_CONN,
                Lucene99HnswVectorsFormat.DEFAULT_BEAM_WIDTH,
                Lucene99HnswVectorsFormat.DEFAULT_NUM_MERGE_WORKER,
                null,
                Integer.MAX_VALUE);
        return new IndexWriterConfig(Analysis.forIndexing()).setCodec(new Lucene104Codec() {
            @Override
            public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                return flat;
            }
        });
    }

    private void write(IndexWriter writer, Contents contents) throws IOException {
        for (List<IndexedText> batch : batches(contents.texts())) {
            List<Encoders.Meaning> meanings =
                    encoded(batch.stream().map(IndexedText::text).toList(), EncoderModel.Part.PASSAGE);
            for (int i = 0; i < batch.size(); i++) {
                writer.addDocument(passage(batch.get(i), meanings.get(i)));
            }
        }
        Map<String, List<ExampleSet>> families =
                contents.exampleSets().stream().collect(Collectors.groupingBy(ExampleSet::family));
        for (List<ExampleSet> family : families.values()) {
            addFamily(writer, family);
        }
    }

    private void addFamily(IndexWriter writer, List<ExampleSet> family) throws IOException {
        // The joined vectors alone: with those of each token, a map's examples would take some fifty megabytes.
        List<List<float[]>> vectors = family.stream()
                .map(set -> encoded(set.examples(), EncoderModel.Part.QUERY).stream()
                        .map(Encoders.Meaning::joined)
                        .toList())
                .toList();
        List<float[]> weights = LogisticRegression.fit(vectors);
        for (int i = 0; i < family.size(); i++) {
            writer.addDocument(examples(family.get(i), vectors.get(i), weights.get(i)));
        }
    }

    private static List<List<IndexedText>> batches(List<IndexedText> texts) {
        return IntStream.range(0, Math.ceilDiv(texts.size(), BATCH))
                .mapToObj(batch -> texts.subList(batch * BATCH, Math.min(texts.size(), (batch + 1) * BATCH)))
                .toList();
    }

    /** Encodes on all cores, and tells how far the work has come. */
    private List<Encoders.Meaning> encoded(List<String> texts, EncoderModel.Part part) {
        List<Encoders.Meaning> meanings =
                texts.parallelStream().map(text -> encoders.encode(text, part)).toList();
        done += texts.size();
        progress.at(done, all);
        return meanings;
    }

    private static Document passage(IndexedText text, Encoders.Meaning meaning) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, text.key(), Field.Store.YES));
        document.add(new StringField(Fields.COUNCIL, text.council(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.DEFINITION, text.definition() ? 1 : 0));
        document.add(new TextField(Fields.TEXT, text.text(), Field.Store.NO));
        document.add(new KnnFloatVectorField(Fields.BGE, meaning.bge(), VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new KnnFloatVectorField(Fields.MINILM, meaning.miniLm(), VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new BinaryDocValuesField(
                Fields.TOKENS, new BytesRef(meaning.tokens().toBytes())));
        return document;
    }

    private static Document examples(ExampleSet set, List<float[]> vectors, float[] weights) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, set.key(), Field.Store.YES));
        document.add(new StringField(Fields.FAMILY, set.family(), Field.Store.YES));
        document.add(new TextField(Fields.LETTERS, String.join("\n", set.examples()), Field.Store.NO));
        document.add(new BinaryDocValuesField(Fields.EXAMPLES, bytes(vectors)));
        document.add(new BinaryDocValuesField(Fields.WEIGHTS, bytes(List.of(weights))));
        return document;
    }

    private static BytesRef bytes(List<float[]> vectors) {
        ByteBuffer buffer = ByteBuffer.allocate(
                Float.BYTES * vectors.stream().mapToInt(vector -> vector.length).sum());
        for (float[] vector : vectors) {
            for (float value : vector) {
                buffer.putFloat(value);
            }
        }
        return new BytesRef(buffer.array());
    }
}
