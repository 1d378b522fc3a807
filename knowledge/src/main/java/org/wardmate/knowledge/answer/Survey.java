package org.wardmate.knowledge.answer;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.topics.TopicId;
import org.wardmate.knowledge.topics.TopicRef;
import org.wardmate.knowledge.topics.Verdict;

/** What the knowledge base holds, for those who look after it: what councils speak on, and where they differ. */
public final class Survey {
    private final Library library;

    Survey(Library library) {
        this.library = library;
    }

    /** Reads the documents and the map alone, which needs no search index. The folder may be null, as for a guide. */
    public static Survey of(Path dataDirectory, @Nullable Path folder) {
        return new Survey(Library.open(dataDirectory, folder));
    }

    /** A topic with where every council of the map stands on it, in the order of the councils. */
    public record Surveyed(String theme, TopicRef topic, List<Stance> stances) {
        public Surveyed {
            stances = List.copyOf(stances);
        }

        /** Those who speak on it. */
        public Stream<Stance.Speaks> speaking() {
            return stances.stream().filter(Stance.Speaks.class::isInstance).map(Stance.Speaks.class::cast);
        }

        /** Whether those who speak come to different verdicts. */
        public boolean differs() {
            return verdicts().size() > 1;
        }

        /** Whether one council forbids what another calls fine. */
        public boolean isOpposed() {
            return verdicts().containsAll(Set.of(Verdict.GO_AHEAD, Verdict.DO_NOT));
        }

        private Set<Verdict> verdicts() {
            return speaking().map(Stance.Speaks::verdict).collect(Collectors.toSet());
        }
    }

    /** The whole map, by theme. */
    public List<Surveyed> topics() {
        Stances stances = new Stances(library);
        return library.topics().topics().stream()
                .map(topic -> new Surveyed(
                        topic.theme(), topic.ref(), stances.compared(topic).stances()))
                .toList();
    }

    public Optional<Surveyed> topic(TopicId id) {
        return topics().stream()
                .filter(surveyed -> surveyed.topic().id().equals(id))
                .findFirst();
    }

    /** The topics on which councils differ, the opposed ones first. */
    public List<Surveyed> differences() {
        return topics().stream()
                .filter(Surveyed::differs)
                .sorted(Comparator.comparing(Surveyed::isOpposed).reversed())
                .toList();
    }

    /** The councils that the map speaks for, in the order of every topic's stances. */
    public List<Council> mapped() {
        return library.councils().stream()
                .filter(council -> library.isMapped(council.id()))
                .toList();
    }

    /** The councils with a document, mapped or not. */
    public List<Council> councils() {
        return library.councils();
    }

    /** What is known about each document in force; the one whose review is most overdue first, those without a date last. */
    public List<DocumentMetadata> documents() {
        return library.documents().stream()
                .map(Document::metadata)
                .sorted(Comparator.comparing(
                        DocumentMetadata::reviewBy, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
