package org.wardmate.knowledge.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentId;

/**
 * All documents, built in and councils' own.
 *
 * <p>A document keeps its short name as long as it is unchanged. A changed one is a new document, {@code policy~2}, and
 * takes the place of {@code policy}: so a citation always means the words it meant when it was made.
 *
 * @param inForce what answers are made of
 * @param superseded what is only cited still
 */
public record Holdings(List<Document> inForce, List<Document> superseded) {
    private static final Logger LOG = LoggerFactory.getLogger(Holdings.class);

    public Holdings {
        inForce = List.copyOf(inForce);
        superseded = List.copyOf(superseded);
    }

    /** The built-in documents alone. */
    public static Holdings builtIn() {
        return new Holdings(BuiltInGuidelines.read(), List.of());
    }

    /**
     * The built-in documents and those of a folder. What cannot be taken in is logged; its last good version, if it
     * ever had one, stays in force.
     *
     * @param kept where versions and converted files are kept
     */
    public static Holdings of(Path kept, Path folder) {
        List<Document> builtIn = BuiltInGuidelines.read();
        KnowledgeFolder reader = new KnowledgeFolder(builtIn, Conversions.keptIn(kept.resolve("converted")));
        return new Merging(builtIn, new Archive(kept.resolve("versions"))).with(reader.entries(folder));
    }

    /** A document in force, the short name it goes by, and the one whose place it takes. */
    private record Holding(
            String name, Document document, @Nullable String supersedes) {}

    private static final class Merging {
        private final Archive archive;
        private final List<Holding> inForce = new ArrayList<>();
        private final List<Document> superseded = new ArrayList<>();
        private final Set<String> builtIn;

        Merging(List<Document> builtIn, Archive archive) {
            this.archive = archive;
            this.builtIn =
                    builtIn.stream().map(document -> document.id().value()).collect(Collectors.toSet());
            builtIn.forEach(document -> inForce.add(new Holding(document.id().value(), document, null)));
        }

        Holdings with(List<KnowledgeFolder.Entry> entries) {
            entries.forEach(entry -> report(entry.reading()));
            var byName = entries.stream()
                    .collect(Collectors.toMap(KnowledgeFolder.Entry::id, Function.identity(), Merging::accepted));
            SortedSet<String> names = archive.names();
            names.addAll(byName.keySet());
            names.forEach(name -> take(name, Optional.ofNullable(byName.get(name))));
            supersede();
            return new Holdings(
                    inForce.stream().map(Holding::document).toList(),
                    superseded.stream().map(Document::superseded).toList());
        }

        /** Of two files with one short name, the one that was taken in. */
        private static KnowledgeFolder.Entry accepted(KnowledgeFolder.Entry one, KnowledgeFolder.Entry other) {
            return one.source() != null ? one : other;
        }

        private void take(String name, Optional<KnowledgeFolder.Entry> entry) {
            List<Source> versions = archive.versions(name);
            entry.map(KnowledgeFolder.Entry::source).ifPresent(source -> {
                boolean unchanged = !versions.isEmpty() && versions.getLast().readsLike(source);
                if (unchanged) {
                    versions.removeLast();
                }
                versions.add(source);
                archive.keep(name, versions.size(), source);
            });
            for (int number = 1; number <= versions.size(); number++) {
                Source source = versions.get(number - 1);
                Document document = source.document(id(name, number));
                if (number == versions.size() && entry.isPresent()) {
                    inForce.stream()
                            .filter(holding -> holding.name().equals(name))
                            .forEach(holding -> superseded.add(holding.document()));
                    inForce.removeIf(holding -> holding.name().equals(name));
                    inForce.add(new Holding(name, document, source.metadata().supersedes()));
                } else {
                    superseded.add(document);
                }
            }
        }

        /** The first version goes by the name alone, unless a built-in document does. */
        private DocumentId id(String name, int number) {
            int counted = builtIn.contains(name) ? number + 1 : number;
            return new DocumentId(counted == 1 ? name : name + "~" + counted);
        }

        private void supersede() {
            Set<Holding> gone = new HashSet<>();
            for (Holding holding : inForce) {
                inForce.stream().filter(other -> takesThePlace(holding, other)).forEach(gone::add);
            }
            inForce.removeAll(gone);
            gone.forEach(holding -> superseded.add(holding.document()));
        }

        /** Two that name each other are both kept: neither is plainly the later. */
        private static boolean takesThePlace(Holding one, Holding other) {
            return !one.name().equals(other.name())
                    && other.name().equals(one.supersedes())
                    && !one.name().equals(other.supersedes())
                    && one.document()
                            .metadata()
                            .council()
                            .id()
                            .equals(other.document().metadata().council().id());
        }

        private static void report(Reading reading) {
            switch (reading) {
                case Reading.Accepted accepted -> LOG.info("Taken in: {}", accepted.file());
                case Reading.NeedsMetadata needs -> LOG.warn("{}", KnowledgeCheck.needs(needs));
                case Reading.Refused refused -> LOG.warn("Not taken in: {}", refused.sentence());
            }
        }
    }
}
