package org.wardmate.knowledge.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.Element;
import org.wardmate.knowledge.document.Furniture;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.SectionHeading;
import org.wardmate.knowledge.document.Span;

/** Finds places in a document that a person should look at before it is relied on. */
final class Doubts {
    private static final int LONG_PIECES = 3;
    private static final int SHOWN = 60;
    private static final int MOST_OF_A_KIND = 10;
    private static final Pattern WHOLE = Pattern.compile("(?s).*[.?!:;)\\]”’\"'…]|.*\\d|.*\\S+@\\S+|.*/\\S*");
    private static final Pattern LEFT_HANGING = Pattern.compile("(?s).*( (the|a|an|of|to|in|with|for|by|from)|[,–-])");
    private static final Pattern STRUCK = Pattern.compile("~~.*?~~", Pattern.DOTALL);

    private final Document document;
    private final List<String> doubts = new ArrayList<>();

    private Doubts(Document document) {
        this.document = document;
    }

    static List<String> in(Document document) {
        Doubts looking = new Doubts(document);
        looking.atHeadings();
        looking.atLongParagraphs();
        looking.atSentences();
        looking.atStruckText();
        return looking.doubts;
    }

    private void atHeadings() {
        List<Element> elements = document.elements().stream()
                .filter(element -> !(element instanceof Furniture))
                .toList();
        if (elements.stream().noneMatch(SectionHeading.class::isInstance)) {
            doubts.add(Words.of("doubt.no-headings"));
        }
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof SectionHeading heading
                    && (i + 1 == elements.size()
                            || (elements.get(i + 1) instanceof SectionHeading next
                                    && next.level() <= heading.level()))) {
                bare.add(Words.of("doubt.heading", heading.text()));
            }
        }
        add(bare);
    }

    /** A run of passages that were one paragraph: no line ends between them. */
    private void atLongParagraphs() {
        List<Passage> passages = document.passages();
        List<String> found = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= passages.size(); i++) {
            if (i < passages.size() && goesOn(passages.get(i - 1), passages.get(i))) {
                continue;
            }
            if (i - from >= LONG_PIECES) {
                Span whole = passages.get(from).span().to(passages.get(i - 1).span());
                found.add(Words.of(
                        "doubt.long",
                        passages.get(from).id().number(),
                        passages.get(i - 1).id().number(),
                        whole.end() - whole.start(),
                        start(passages.get(from).text())));
            }
            from = i;
        }
        add(found);
    }

    private boolean goesOn(Passage one, Passage next) {
        String between =
                document.original().substring(one.span().end(), next.span().start());
        return between.isBlank() && !between.contains("\n");
    }

    private void atSentences() {
        List<String> found = new ArrayList<>();
        List<Passage> passages = document.passages();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean item = isItem(passage);
            boolean cut = item
                    ? LEFT_HANGING.matcher(passage.text()).matches()
                    : !WHOLE.matcher(passage.text()).matches();
            boolean goesOn = i + 1 < passages.size() && goesOn(passage, passages.get(i + 1));
            boolean wentOn = i > 0 && goesOn(passages.get(i - 1), passage);
            if (cut && !goesOn) {
                found.add(Words.of("doubt.ends", passage.id().number(), end(passage.text())));
            }
            if (!item && !wentOn && Character.isLowerCase(passage.text().codePointAt(0))) {
                found.add(Words.of("doubt.begins", passage.id().number(), start(passage.text())));
            }
        }
        add(found);
    }

    /** Whether a list mark stands before it. */
    private boolean isItem(Passage passage) {
        int lineStart = document.original().lastIndexOf('\n', passage.span().start()) + 1;
        return !document.original()
                .substring(lineStart, passage.span().start())
                .replace("*", "")
                .isBlank();
    }

    private void atStruckText() {
        long struck = STRUCK.matcher(document.original()).results().count();
        if (struck > 0) {
            doubts.add(Words.of("doubt.struck", struck));
        }
    }

    /** Ten of a kind are enough to see what is wrong. */
    private void add(List<String> found) {
        doubts.addAll(found.subList(0, Math.min(MOST_OF_A_KIND, found.size())));
        if (found.size() > MOST_OF_A_KIND) {
            doubts.add(Words.of("doubt.more", found.size() - MOST_OF_A_KIND));
        }
    }

    private static String start(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String end(String text) {
        return text.length() <= SHOWN ? text : "…" + text.substring(text.length() - SHOWN);
    }
}
