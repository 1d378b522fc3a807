package org.wardmate.knowledge.ingest;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmate.knowledge.convert.Conversion;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.knowledge.document.Furniture;
import org.wardmate.knowledge.document.KnowledgeException;
import org.wardmate.knowledge.document.SectionHeading;
import org.wardmate.knowledge.document.Span;

/**
 * What was understood of a council's folder, for a person to read; nothing is kept and no index is touched.
 *
 * @param allTakenIn whether every file is a document; doubts are no obstacle
 */
public record KnowledgeCheck(List<String> lines, boolean allTakenIn) {
    private static final int SHOWN = 80;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public KnowledgeCheck {
        lines = List.copyOf(lines);
    }

    public static KnowledgeCheck report(Path folder) {
        List<Reading> readings;
        try {
            readings = KnowledgeFolder.read(folder);
        } catch (KnowledgeException e) {
            return new KnowledgeCheck(List.of(e.sentence()), false);
        }
        if (readings.isEmpty()) {
            return new KnowledgeCheck(List.of(Words.of("report.folder-empty", folder)), false);
        }
        return new KnowledgeCheck(
                readings.stream().flatMap(reading -> lines(reading).stream()).toList(),
                readings.stream().allMatch(Reading.Accepted.class::isInstance));
    }

    private static List<String> lines(Reading reading) {
        return switch (reading) {
            case Reading.Accepted accepted -> accepted(accepted);
            case Reading.NeedsMetadata needs -> List.of(needs(needs));
            case Reading.Refused refused -> List.of(Words.of("report.refused", refused.sentence()));
        };
    }

    static String needs(Reading.NeedsMetadata needs) {
        int dot = needs.file().lastIndexOf('.');
        String beside = needs.file().substring(0, dot) + ".yaml";
        return Words.of("report.needs", needs.file(), beside, String.join(", ", needs.keys()));
    }

    private static List<String> accepted(Reading.Accepted accepted) {
        Document document = accepted.document();
        DocumentMetadata metadata = document.metadata();
        List<String> lines = new ArrayList<>();
        lines.add(Words.of(
                "report.taken",
                accepted.file(),
                metadata.title(),
                metadata.council().name(),
                metadata.status().name().toLowerCase(Locale.UK)));
        long sections = document.elements().stream()
                .filter(SectionHeading.class::isInstance)
                .count();
        lines.add("  " + Words.of("report.found", sections, document.passages().size()));
        Optional.ofNullable(accepted.supersedes())
                .ifPresent(name -> lines.add("  " + Words.of("report.supersedes", name)));
        metadata.reviewDate().ifPresent(day -> lines.add("  " + Words.of("report.review", DAY.format(day))));
        accepted.dropped().forEach(dropped -> lines.add("  " + line(dropped)));
        document.elements().stream()
                .filter(Furniture.class::isInstance)
                .map(Furniture.class::cast)
                .forEach(furniture -> lines.add("  "
                        + Words.of(
                                "report.dropped",
                                furniture.reason(),
                                shortened(document.original(), furniture.span()))));
        if (!accepted.doubts().isEmpty()) {
            lines.add("  " + Words.of("report.look-at"));
            accepted.doubts().forEach(doubt -> lines.add("  - " + doubt));
        }
        return lines;
    }

    private static String line(Conversion.Dropped dropped) {
        return dropped.times() == 1
                ? Words.of("report.dropped", dropped.reason(), shortened(dropped.line()))
                : Words.of("report.dropped-often", dropped.reason(), shortened(dropped.line()), dropped.times());
    }

    private static String shortened(String original, Span span) {
        return shortened(original.substring(span.start(), span.end()));
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
