package org.wardmate.server.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.document.DocumentMetadata;
import org.wardmate.message.Csv;
import org.wardmate.message.DisplayTime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints which documents are past the day named for their review. */
@Command(
        name = "review",
        description = "Prints which documents are past the day their council named for their review.",
        mixinStandardHelpOptions = true)
final class Review implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final SurveyOptions options = new SurveyOptions();

    private final Clock clock;

    Review(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock.withZone(DisplayTime.ZONE));
        List<DocumentMetadata> documents = options.survey().documents();
        List<String> lines = options.isCsv() ? csv(documents, today) : list(documents, today);
        lines.forEach(Objects.requireNonNull(spec).commandLine().getOut()::println);
    }

    private static List<String> list(List<DocumentMetadata> documents, LocalDate today) {
        Columns columns = Columns.of(28, 38, 8, 20);
        List<String> lines = new ArrayList<>(columns.row(List.of("council", "document", "status", "review")));
        documents.forEach(document -> lines.addAll(columns.row(List.of(
                document.council().name(), titleAndDate(document), status(document), review(document, today)))));
        lines.add("");
        long past = documents.stream()
                .filter(document -> document.isPastReview(today))
                .count();
        long undated = documents.stream()
                .filter(document -> document.reviewDate().isEmpty())
                .count();
        lines.add("Past their review date: %d of %d. Without one: %d.".formatted(past, documents.size(), undated));
        return lines;
    }

    private static String titleAndDate(DocumentMetadata document) {
        return "%s (%s)".formatted(document.title(), document.dated());
    }

    private static String status(DocumentMetadata document) {
        return document.status().name().toLowerCase(Locale.UK);
    }

    private static String review(DocumentMetadata document, LocalDate today) {
        return document.reviewDate()
                .map(day -> (document.isPastReview(today) ? "past: " : "due: ") + day)
                .orElse("no review date");
    }

    private static List<String> csv(List<DocumentMetadata> documents, LocalDate today) {
        List<String> lines = new ArrayList<>(
                List.of(Csv.line(List.of("document", "council", "title", "status", "dated", "review_date", "past"))));
        documents.forEach(document -> lines.add(Csv.line(List.of(
                document.id().value(),
                document.council().id().value(),
                document.title(),
                status(document),
                document.dated(),
                document.reviewDate().map(LocalDate::toString).orElse(""),
                document.isPastReview(today) ? "yes" : "no"))));
        return lines;
    }
}
