package org.wardmate.server.http;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.DocumentStatus;
import org.wardmate.knowledge.document.PassageId;
import org.wardmate.people.Directory;
import org.wardmate.people.MemberId;

/** The page on which a whole document is read, open at the passage that was quoted. */
public final class DocumentReader {
    private final Function<DocumentId, Optional<Document>> documents;
    private final Directory directory;
    private final Pages pages;
    private final Words words;
    private final Problems problems;

    public DocumentReader(
            Function<DocumentId, Optional<Document>> documents,
            Directory directory,
            Pages pages,
            Words words,
            Problems problems) {
        this.documents = documents;
        this.directory = directory;
        this.pages = pages;
        this.words = words;
        this.problems = problems;
    }

    public ServerResponse show(ServerRequest request) {
        return written(request.pathVariable("document"))
                .map(DocumentId::new)
                .flatMap(documents)
                .map(document -> show(document, request))
                .orElseGet(() -> problems.response(Problem.NO_SUCH_DOCUMENT));
    }

    private ServerResponse show(Document document, ServerRequest request) {
        DocumentMetadata metadata = document.metadata();
        return pages.show(
                "document",
                Map.of(
                        "title", metadata.title(),
                        "council", metadata.council().name(),
                        "dated", metadata.dated(),
                        "status", words.get(statusKey(metadata.status())),
                        "isAdopted", metadata.status() == DocumentStatus.ADOPTED,
                        "provenance", metadata.provenance(),
                        "text", DocumentText.html(document, quoted(document, request), words.get("quotedPassage")),
                        "toChat", chat(request).isPresent(),
                        "back", chat(request).orElse("/")));
    }

    /** The entry of the chat that the reader came from. */
    private Optional<String> chat(ServerRequest request) {
        String entry = request.param("entry")
                .filter(written -> written.matches("[a-z0-9-]{1,40}"))
                .map(written -> "#" + written)
                .orElse("");
        return request.param("chat")
                .filter(MemberId::isOne)
                .flatMap(id -> directory.find(new MemberId(id)))
                .map(member -> "/chat/" + member.id() + entry);
    }

    private static Optional<PassageId> quoted(Document document, ServerRequest request) {
        Optional<String> asked = request.param("passage");
        return asked.flatMap(written -> document.passages().stream()
                .map(passage -> passage.id())
                .filter(id -> id.toString().equals(written))
                .findFirst());
    }

    private static Optional<String> written(String id) {
        return Optional.of(id).filter(it -> !it.isBlank() && it.length() <= 100);
    }

    private static String statusKey(DocumentStatus status) {
        return switch (status) {
            case ADOPTED -> "statusAdopted";
            case DRAFT -> "statusDraft";
            case PROPOSED -> "statusProposed";
            case SUPERSEDED -> "statusSuperseded";
        };
    }
}
