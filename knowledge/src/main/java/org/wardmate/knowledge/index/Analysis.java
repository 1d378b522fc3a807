package org.wardmate.knowledge.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** How texts and questions become terms. */
public final class Analysis {
    /** Words by which people ask and that say nothing of what they ask about. */
    private static final CharArraySet QUESTION_WORDS = CharArraySet.unmodifiableSet(new CharArraySet(
            List.of(
                    "a",
                    "about",
                    "all",
                    "allowed",
                    "am",
                    "an",
                    "and",
                    "any",
                    "anyone",
                    "are",
                    "as",
                    "at",
                    "be",
                    "been",
                    "but",
                    "by",
                    "can",
                    "can't",
                    "could",
                    "did",
                    "do",
                    "does",
                    "don't",
                    "for",
                    "from",
                    "get",
                    "go",
                    "got",
                    "had",
                    "has",
                    "have",
                    "he",
                    "her",
                    "him",
                    "his",
                    "how",
                    "i",
                    "i'm",
                    "i've",
                    "if",
                    "in",
                    "into",
                    "is",
                    "it",
                    "its",
                    "just",
                    "me",
                    "my",
                    "no",
                    "not",
                    "of",
                    "ok",
                    "okay",
                    "on",
                    "or",
                    "our",
                    "she",
                    "should",
                    "so",
                    "some",
                    "someone",
                    "something",
                    "that",
                    "the",
                    "their",
                    "them",
                    "then",
                    "there",
                    "these",
                    "they",
                    "this",
                    "to",
                    "up",
                    "us",
                    "was",
                    "we",
                    "were",
                    "what",
                    "what's",
                    "when",
                    "where",
                    "which",
                    "who",
                    "why",
                    "will",
                    "with",
                    "would",
                    "you",
                    "your"),
            true));

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    private static final Analyzer PASSAGES = new EnglishAnalyzer();
    private static final Analyzer QUESTIONS = new EnglishAnalyzer(QUESTION_WORDS);
    private static final Analyzer LETTERS = new LetterPieces();

    private Analysis() {}

    static Analyzer forIndexing() {
        return new PerFieldAnalyzerWrapper(PASSAGES, Map.of(Fields.LETTERS, LETTERS));
    }

    /** The stemmed words of a question that a passage may share. */
    public static List<String> words(String question) {
        return terms(QUESTIONS, question);
    }

    /** Pieces of three and four letters of each word, which a misspelt word still shares with the right one. */
    public static List<String> letters(String question) {
        return terms(LETTERS, question);
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            List<String> terms = new ArrayList<>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms.stream().distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class LetterPieces extends Analyzer {
        private static final Pattern WHOLE = Pattern.compile("^(.*)$");

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            // The marks at both ends make a word's first and last letters pieces of their own.
            TokenStream marked = new PatternReplaceFilter(plain, WHOLE, "_$1_", false);
            return new TokenStreamComponents(words, new NGramTokenFilter(marked, SHORTEST_PIECE, LONGEST_PIECE, false));
        }
    }
}
