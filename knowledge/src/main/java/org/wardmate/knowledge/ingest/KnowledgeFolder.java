package org.wardmate.knowledge.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;
import org.wardmate.knowledge.document.KnowledgeException;

/**
 * A folder into which a council drops its documents, each with a metadata file beside it: {@code policy.pdf} and
 * {@code policy.yaml}. Hidden files are passed over, and so are the folders below it.
 */
public final class KnowledgeFolder {
    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int LARGEST_METADATA = 64 * 1024;
    private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._()&,+-]{0,79}");
    private static final Pattern METADATA = Pattern.compile(".*\\.ya?ml");

    /** One file, what became of it, and what it is read from if it is a document. */
    record Entry(String id, Reading reading, @Nullable Source source) {}

    private final List<Document> builtIn;
    private final Conversions conversions;

    KnowledgeFolder(List<Document> builtIn, Conversions conversions) {
        this.builtIn = List.copyOf(builtIn);
        this.conversions = conversions;
    }

    /** What becomes of each file in the folder, by name. Nothing is kept. */
    public static List<Reading> read(Path folder) {
        return new KnowledgeFolder(BuiltInGuidelines.read(), Conversions.unkept())
                .entries(folder).stream().map(Entry::reading).toList();
    }

    List<Entry> entries(Path folder) {
        List<Path> files = files(folder);
        Map<String, String> taken = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Path file : files) {
            String name = nameOf(file);
            if (METADATA.matcher(name).matches()) {
                if (files.stream()
                        .noneMatch(other ->
                                !other.equals(file) && idOf(nameOf(other)).equals(idOf(name)))) {
                    entries.add(refused(name, Words.of("refused.metadata-alone", name)));
                }
                continue;
            }
            String first = taken.putIfAbsent(idOf(name), name);
            entries.add(first == null ? entry(file, name) : refused(name, Words.of("refused.twice", name, first)));
        }
        return entries.stream().map(entry -> doubted(entry, entries)).toList();
    }

    /** Doubts that show only beside the other files: whether there is what a document is to take the place of. */
    private Entry doubted(Entry entry, List<Entry> all) {
        if (!(entry.reading() instanceof Reading.Accepted accepted) || accepted.supersedes() == null) {
            return entry;
        }
        Stream<Document> others = all.stream()
                .filter(other -> other.reading() instanceof Reading.Accepted)
                .map(other -> ((Reading.Accepted) other.reading()).document());
        boolean known = Stream.concat(builtIn.stream(), others)
                .anyMatch(other ->
                        other.id().value().equals(accepted.supersedes()) && isOfOneCouncil(other, accepted.document()));
        return known
                ? entry
                : new Entry(
                        entry.id(),
                        accepted.doubting(Words.of("doubt.supersedes", accepted.supersedes())),
                        entry.source());
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(Words.of("report.folder-missing", folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            !nameOf(file).startsWith(".") && !nameOf(file).startsWith("~$"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new KnowledgeException(Words.of("refused.unopened", folder), e);
        }
    }

    private Entry entry(Path file, String name) {
        try {
            return read(file, name);
        } catch (UnreadableDocument e) {
            return refused(name, e.sentence());
        } catch (IOException e) {
            return refused(name, Words.of("refused.unopened", name));
        }
    }

    private Entry read(Path file, String name) throws IOException {
        byte[] content = content(file, name);
        FileKind kind = kind(content, name);
        MetadataReading metadata = metadata(file, name);
        return switch (metadata) {
            case MetadataReading.Lacks(var keys) -> new Entry(idOf(name), new Reading.NeedsMetadata(name, keys), null);
            case MetadataReading.Faulty(var sentence) -> refused(name, sentence);
            case MetadataReading.Complete complete -> accepted(name, complete, conversions.text(name, kind, content));
        };
    }

    private static byte[] content(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnreadableDocument(Words.of("refused.folder", name));
        }
        if (!PLAIN_NAME.matcher(idOf(name)).matches()) {
            throw new UnreadableDocument(Words.of("refused.name", name.replaceAll("\\p{Cntrl}", "?")));
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableDocument(Words.of("refused.unopened", name));
        }
        byte[] content = atMost(file, LARGEST);
        if (content.length > LARGEST) {
            throw new UnreadableDocument(Words.of("refused.big", name));
        }
        if (content.length == 0) {
            throw new UnreadableDocument(Words.of("refused.empty", name));
        }
        return content;
    }

    private static FileKind kind(byte[] content, String name) {
        FileKind named = FileKind.named(name);
        FileKind kind = FileKind.of(content, named);
        if (kind == FileKind.OLD_OFFICE) {
            throw new UnreadableDocument(Words.of("refused.old-word", name));
        }
        if (FileKind.READ.contains(named) && kind != named) {
            throw new UnreadableDocument(
                    kind == FileKind.UNKNOWN && named == FileKind.TEXT
                            ? Words.of("refused.encoding", name)
                            : Words.of("refused.ending", name, named.inWords(), kind.inWords()));
        }
        if (!FileKind.READ.contains(named)) {
            throw new UnreadableDocument(
                    FileKind.READ.contains(kind) && named != FileKind.UNKNOWN
                            ? Words.of("refused.ending", name, named.inWords(), kind.inWords())
                            : Words.of(
                                    "refused.kind",
                                    name,
                                    kind == FileKind.TEXT ? FileKind.UNKNOWN.inWords() : kind.inWords()));
        }
        return kind;
    }

    private MetadataReading metadata(Path file, String name) throws IOException {
        for (String ending : List.of(".yaml", ".yml")) {
            Path beside = file.resolveSibling(idOf(name) + ending);
            if (Files.isRegularFile(beside)) {
                byte[] content = atMost(beside, LARGEST_METADATA);
                Optional<TextContent> text = TextContent.of(content);
                if (content.length > LARGEST_METADATA || text.isEmpty()) {
                    return new MetadataReading.Faulty(Words.of("refused.metadata-unread", nameOf(beside)));
                }
                return MetadataReading.of(text.get().text(), nameOf(beside), name, BuiltInGuidelines.councils(builtIn));
            }
        }
        return new MetadataReading.Lacks(MetadataReading.ASKED_FOR);
    }

    private Entry accepted(String name, MetadataReading.Complete metadata, Conversions.Text text) {
        Source source = new Source(metadata.metadata(), text.text());
        DocumentId id = new DocumentId(idOf(name));
        Document document = Conversions.document(name, source, id);
        Optional<Document> namesake = builtIn.stream()
                .filter(other -> other.id().equals(id) && !isOfOneCouncil(other, document))
                .findFirst();
        if (namesake.isPresent()) {
            String council = namesake.get().metadata().council().name();
            return refused(name, Words.of("refused.other-council", name, council));
        }
        List<String> doubts = new ArrayList<>(text.doubts());
        metadata.unknown().forEach(key -> doubts.add(Words.of("doubt.unknown-key", key)));
        doubts.addAll(Doubts.in(document));
        return new Entry(
                id.value(),
                new Reading.Accepted(name, document, metadata.metadata().supersedes(), text.dropped(), doubts),
                source);
    }

    private static boolean isOfOneCouncil(Document one, Document other) {
        return one.metadata().council().id().equals(other.metadata().council().id());
    }

    private static byte[] atMost(Path file, int bytes) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(bytes + 1);
        }
    }

    private static Entry refused(String name, String sentence) {
        return new Entry(idOf(name), new Reading.Refused(name, sentence), null);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The name without its ending. */
    private static String idOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
