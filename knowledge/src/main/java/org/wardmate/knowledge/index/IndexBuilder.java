package org.wardmate.knowledge.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
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

/** Writes contents into a new Lucene index. */
final class IndexBuilder {
    private final Encoders encoders;
    private final Progress progress;
    private final int all;
    private int done;

    private IndexBuilder(Encoders encoders, Progress progress, int all) {
        this.encoders = encoders;
        this.progress = progress;
        this.all = all;
    }

    static void build(Path directory, Contents contents, Encoders encoders, Progress progress) throws IOException {
        int all = contents.texts().size()
                + contents.exampleSets().stream()
                        .mapToInt(set -> set.examples().size())
                        .sum();
        try (FSDirectory files = FSDirectory.open(directory);
                IndexWriter writer = new IndexWriter(files, new IndexWriterConfig(Analysis.forIndexing()))) {
            new IndexBuilder(encoders, progress, all).write(writer, contents);
            writer.forceMerge(1);
            writer.commit();
        }
    }

    private void write(IndexWriter writer, Contents contents) throws IOException {
        for (IndexedText text : contents.texts()) {
            writer.addDocument(passage(text));
        }
        for (ExampleSet set : contents.exampleSets()) {
            writer.addDocument(examples(set));
        }
    }

    private Document passage(IndexedText text) {
        Encoders.Meaning meaning = encoders.encode(text.text(), EncoderModel.Part.PASSAGE);
        progress.at(++done, all);
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

    private Document examples(ExampleSet set) {
        List<Encoders.Meaning> meanings = set.examples().stream()
                .map(example -> {
                    progress.at(++done, all);
                    return encoders.encode(example, EncoderModel.Part.QUERY);
                })
                .toList();
        Document document = new Document();
        document.add(new StringField(Fields.KEY, set.key(), Field.Store.YES));
        document.add(new TextField(Fields.LETTERS, String.join("\n", set.examples()), Field.Store.NO));
        document.add(new BinaryDocValuesField(
                Fields.EXAMPLES_BGE,
                joined(meanings.stream().map(Encoders.Meaning::bge).toList())));
        document.add(new BinaryDocValuesField(
                Fields.EXAMPLES_MINILM,
                joined(meanings.stream().map(Encoders.Meaning::miniLm).toList())));
        return document;
    }

    private static BytesRef joined(List<float[]> vectors) {
        int length = vectors.isEmpty() ? 0 : vectors.getFirst().length;
        ByteBuffer buffer = ByteBuffer.allocate(vectors.size() * length * Float.BYTES);
        for (float[] vector : vectors) {
            for (float value : vector) {
                buffer.putFloat(value);
            }
        }
        return new BytesRef(buffer.array());
    }
}
