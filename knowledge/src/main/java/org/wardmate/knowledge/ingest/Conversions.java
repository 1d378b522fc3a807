package org.wardmate.knowledge.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.knowledge.convert.Conversion;
import org.wardmate.knowledge.convert.ConvertedFile;
import org.wardmate.knowledge.convert.Converter;
import org.wardmate.knowledge.convert.Format;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;

/** Makes text of files; keeps what took a child process, so that a restart does not wait for it again. */
final class Conversions {
    private static final Logger LOG = LoggerFactory.getLogger(Conversions.class);
    private static final int LONGEST_TEXT = 2 * 1024 * 1024;
    private static final int MOST_PASSAGES = 20_000;

    /** Raised whenever conversion changes, so that files are converted anew. */
    private static final String VERSION = "1";

    /** A file's text, the lines left out of it, and doubts about it. */
    record Text(String text, List<Conversion.Dropped> dropped, List<String> doubts) {}

    private final Converter converter;
    private final @Nullable Path folder;

    private Conversions(Converter converter, @Nullable Path folder) {
        this.converter = converter;
        this.folder = folder;
    }

    static Conversions unkept() {
        return new Conversions(new Converter(), null);
    }

    static Conversions keptIn(Path folder) {
        return new Conversions(new Converter(), folder);
    }

    Text text(String name, FileKind kind, byte[] content) {
        Text text = switch (kind) {
            case PDF -> converted(name, Format.PDF, content);
            case DOCX -> converted(name, Format.DOCX, content);
            case HTML -> converted(name, Format.HTML, content);
            default -> plain(name, content);
        };
        if (text.text().length() > LONGEST_TEXT) {
            throw new UnreadableDocument(Words.of("refused.too-large", name));
        }
        return text;
    }

    /** Reads a document; what does not read as one is refused in words for the person who supplied it. */
    static Document document(String name, Source source, DocumentId id) {
        if (source.text().codePoints().noneMatch(Character::isLetter)) {
            throw new UnreadableDocument(Words.of("refused.no-text", name));
        }
        Document document;
        try {
            document = source.document(id);
        } catch (UnreadableDocument e) {
            boolean notes = !source.metadata().notes().furniture().isEmpty();
            throw new UnreadableDocument(Words.of(notes ? "refused.furniture" : "refused.no-text", name), e);
        }
        if (document.passages().size() > MOST_PASSAGES) {
            throw new UnreadableDocument(Words.of("refused.too-many", name));
        }
        return document;
    }

    private static Text plain(String name, byte[] content) {
        TextContent text =
                TextContent.of(content).orElseThrow(() -> new UnreadableDocument(Words.of("refused.encoding", name)));
        return new Text(text.text(), List.of(), text.guessed() ? List.of(Words.of("doubt.encoding")) : List.of());
    }

    private Text converted(String name, Format format, byte[] content) {
        Optional<Path> place = Optional.ofNullable(folder).map(it -> it.resolve(fingerprint(format, content)));
        Optional<Conversion.Converted> kept = place.flatMap(ConvertedFile::read);
        return kept.isPresent()
                ? text(kept.get())
                : switch (converter.convert(content, format)) {
                    case Conversion.Failed(var reason) ->
                        throw new UnreadableDocument(Words.of(sentence(reason), name));
                    case Conversion.Converted converted -> {
                        place.ifPresent(it -> keep(converted, it));
                        yield text(converted);
                    }
                };
    }

    private static Text text(Conversion.Converted converted) {
        List<String> doubts = new ArrayList<>();
        if (converted.notes().pagesWithoutText() > 0) {
            doubts.add(Words.of(
                    "doubt.pages",
                    converted.notes().pagesWithoutText(),
                    converted.notes().pages()));
        }
        return new Text(converted.text(), converted.dropped(), doubts);
    }

    private static void keep(Conversion.Converted converted, Path place) {
        try {
            ConvertedFile.write(converted, place);
        } catch (IOException e) {
            LOG.warn("A converted document could not be kept and will be converted again.", e);
        }
    }

    private static String sentence(Conversion.Reason reason) {
        return switch (reason) {
            case LOCKED -> "refused.locked";
            case NO_TEXT -> "refused.no-text";
            case GARBLED -> "refused.garbled";
            case TOO_LARGE -> "refused.too-large";
            case BROKEN -> "refused.broken";
            case TOO_SLOW -> "refused.too-slow";
            case NOT_STARTED -> "refused.not-started";
        };
    }

    private static String fingerprint(Format format, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((VERSION + format).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
