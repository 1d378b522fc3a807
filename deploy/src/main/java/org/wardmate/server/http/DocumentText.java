package org.wardmate.server.http;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.Element;
import org.wardmate.knowledge.document.Furniture;
import org.wardmate.knowledge.document.Opening;
import org.wardmate.knowledge.document.Passage;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.knowledge.document.SectionHeading;
import org.wardmate.knowledge.document.Span;

/** A document's text as HTML: headings, paragraphs and lists as in the original, with one passage marked as quoted. */
final class DocumentText {
    private static final Pattern LIST_MARK = Pattern.compile("\\s*(?:[-*•▪◦]|\\(?[a-z0-9]{1,3}\\))\\s.*");

    private final Document document;
    private final Optional<PassageId> quoted;
    private final String label;
    private final Markup text = new Markup();
    private boolean inList;
    private @Nullable Passage unfinished;

    private DocumentText(Document document, Optional<PassageId> quoted, String label) {
        this.document = document;
        this.quoted = quoted;
        this.label = label;
    }

    /**
     * @param label what stands before the quoted passage, for those who cannot see that it is marked
     */
    static String html(Document document, Optional<PassageId> quoted, String label) {
        DocumentText text = new DocumentText(document, quoted, label);
        document.elements().forEach(text::add);
        text.finishList();
        return text.text.toString();
    }

    private void add(Element element) {
        switch (element) {
            case SectionHeading heading -> {
                finishList();
                text.element("h" + Math.min(heading.level() + 1, 6), heading.text());
            }
            case Opening opening -> {
                finishList();
                text.element("p", opening.leadIn().words(), "class", "lead-in");
            }
            case Passage passage -> passage(passage);
            case Furniture _ -> {}
        }
    }

    private void passage(Passage passage) {
        if (unfinished != null && runsOn(unfinished.span(), passage.span())) {
            text.text(" ");
        } else if (isListItem(passage.span())) {
            finishBlock();
            if (!inList) {
                text.open("ul");
                inList = true;
            }
            text.open("li");
        } else {
            finishList();
            text.open("p");
        }
        words(passage);
        unfinished = passage;
    }

    private void words(Passage passage) {
        String id = "p" + passage.id().number();
        if (quoted.filter(passage.id()::equals).isEmpty()) {
            text.element("span", passage.text(), "id", id);
            return;
        }
        text.open("span", "id", id, "class", "quoted", "tabindex", "-1")
                .element("strong", label, "class", "quoted__label")
                .text(" ");
        if (passage.leadIn().isPresent()) {
            text.element("span", passage.leadIn().words(), "class", "quoted__lead-in")
                    .text(" ");
        }
        text.element("mark", passage.text()).close();
    }

    /** A long paragraph is several passages; nothing but space stands between them. */
    private boolean runsOn(Span before, Span after) {
        String between = document.original().substring(before.end(), after.start());
        return between.isBlank() && !between.contains("\n\n");
    }

    private boolean isListItem(Span span) {
        String original = document.original();
        int lineStart = original.lastIndexOf('\n', span.start()) + 1;
        return LIST_MARK.matcher(original.substring(lineStart, span.start())).matches();
    }

    private void finishBlock() {
        if (unfinished != null) {
            text.close();
            unfinished = null;
        }
    }

    private void finishList() {
        finishBlock();
        if (inList) {
            text.close();
            inList = false;
        }
    }
}
