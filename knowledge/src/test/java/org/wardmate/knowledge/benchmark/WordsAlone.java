package org.wardmate.knowledge.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** Lucene's BM25 over the same passages with English stemming: what a search box does. */
final class WordsAlone implements Rival {
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();
    private final IndexSearcher searcher;

    WordsAlone(List<org.wardmate.knowledge.document.Document> documents) {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (org.wardmate.knowledge.document.Document document : documents) {
                for (var passage : document.passages()) {
                    Document indexed = new Document();
                    indexed.add(new StringField(
                            "council", document.metadata().council().id().value(), Field.Store.NO));
                    indexed.add(new TextField("text", passage.text(), Field.Store.YES));
                    writer.addDocument(indexed);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "BM25 alone";
    }

    @Override
    public List<String> answer(String question, @Nullable String council) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        var words = new QueryBuilder(analyzer).createBooleanQuery("text", question);
        if (words == null) {
            return List.of();
        }
        query.add(words, BooleanClause.Occur.MUST);
        if (council != null) {
            query.add(new TermQuery(new Term("council", council)), BooleanClause.Occur.FILTER);
        }
        try {
            var stored = searcher.storedFields();
            return Arrays.stream(searcher.search(query.build(), 3).scoreDocs)
                    .map(hit -> {
                        try {
                            return stored.document(hit.doc).get("text");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
