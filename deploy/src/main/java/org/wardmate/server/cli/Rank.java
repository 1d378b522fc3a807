package org.wardmate.server.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.index.IndexedText;
import org.wardmate.knowledge.search.CollectionSearch;
import org.wardmate.knowledge.search.Hit;
import org.wardmate.server.config.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Ranks any collection by the same search, for measuring. */
@Command(
        name = "rank",
        description = {
            "Ranks the texts of a collection for each query by the search that answers councillors.",
            "Texts: a line of JSON each, {\"id\", \"title\", \"text\"}. Queries: id, tab, words."
        },
        mixinStandardHelpOptions = true)
final class Rank implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--docs", required = true, paramLabel = "FILE", description = "The collection.")
    private Path docs = Path.of("");

    @Option(names = "--queries", required = true, paramLabel = "FILE", description = "The queries.")
    private Path queries = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the six-column TREC run goes.")
    private Path out = Path.of("");

    @Option(names = "--depth", defaultValue = "100", description = "How many texts for each query. Default: 100.")
    private int depth;

    record Doc(String id, @Nullable String title, String text) {
        IndexedText indexed() {
            String whole = title == null || title.isBlank() ? text : title + "\n" + text;
            return new IndexedText(id, "", false, whole);
        }
    }

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try {
            Path folder = Files.createTempDirectory("wardmate-rank");
            try (CollectionSearch search =
                            CollectionSearch.over(collection(), folder, new Preparation(command.getErr()));
                    Writer run = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
                for (String line : Files.readAllLines(queries, StandardCharsets.UTF_8)) {
                    if (!line.isBlank()) {
                        rank(line, search, run);
                    }
                }
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new CannotStart("A file cannot be read or written: %s.".formatted(e.getMessage()), e);
        }
        return ExitCode.OK;
    }

    private List<IndexedText> collection() throws IOException {
        List<IndexedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(docs, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                try {
                    texts.add(JsonMapper.shared().readValue(line, Doc.class).indexed());
                } catch (JacksonException e) {
                    throw new CannotStart("Line %d of %s is not a text in JSON.".formatted(texts.size() + 1, docs), e);
                }
            }
        }
        return texts;
    }

    private void rank(String line, CollectionSearch search, Writer run) throws IOException {
        int tab = line.indexOf('\t');
        if (tab < 1) {
            throw new CannotStart("A line of %s has no tab between the query's id and its words.".formatted(queries));
        }
        int rank = 0;
        for (Hit hit : search.rank(line.substring(tab + 1), depth)) {
            run.write(String.format(
                    Locale.ROOT,
                    "%s Q0 %s %d %.6f wardmate%n",
                    line.substring(0, tab),
                    hit.key(),
                    ++rank,
                    hit.score()));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
