package org.wardmate.knowledge.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.knowledge.document.KnowledgeException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Every version of every document that a council ever dropped in, so that an answer given last year can still show its
 * source: a folder for each short name, in it {@code 1.txt} and {@code 1.yaml}, then {@code 2.txt} and so on.
 */
final class Archive {
    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path folder;

    Archive(Path folder) {
        this.folder = folder;
    }

    /** The short names of all documents that were ever here. */
    SortedSet<String> names() {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> names = Files.list(folder)) {
            return new TreeSet<>(
                    names.map(name -> String.valueOf(name.getFileName())).toList());
        } catch (IOException e) {
            throw new KnowledgeException("The documents kept under \"%s\" cannot be read.".formatted(folder), e);
        }
    }

    /** The versions of a document, oldest first; up to one that is damaged. */
    List<Source> versions(String name) {
        List<Source> versions = new ArrayList<>();
        try {
            while (Files.exists(text(name, versions.size() + 1))) {
                int number = versions.size() + 1;
                versions.add(new Source(
                        YAML.readValue(Files.readString(metadata(name, number)), MetadataFile.class),
                        Files.readString(text(name, number))));
            }
        } catch (IOException | JacksonException e) {
            LOG.warn("An earlier version of the document {} is damaged and cannot be cited.", name, e);
        }
        return versions;
    }

    /** Keeps a document as the given version; metadata may change without a new one. */
    void keep(String name, int number, Source source) {
        try {
            Files.createDirectories(folder.resolve(name));
            write(metadata(name, number), YAML.writeValueAsString(source.metadata()));
            // The text comes last: where it is, the version is whole.
            write(text(name, number), source.text());
        } catch (IOException e) {
            throw new KnowledgeException("A document cannot be kept under \"%s\".".formatted(folder), e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path text(String name, int number) {
        return folder.resolve(name).resolve(number + ".txt");
    }

    private Path metadata(String name, int number) {
        return folder.resolve(name).resolve(number + ".yaml");
    }
}
