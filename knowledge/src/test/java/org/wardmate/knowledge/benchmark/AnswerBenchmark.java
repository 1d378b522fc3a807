package org.wardmate.knowledge.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.wardmate.knowledge.answer.Guide;
import org.wardmate.knowledge.document.Document;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures quality and speed of Wardmate, plain BM25 and LangChain4j's Easy RAG in one run and prints a table.
 *
 * <p>Questions are lines of JSON as in {@code src/test/resources/questions}. Each (question, council) with a gold phrase
 * counts once; a text hits when it holds one. Latency is of one thread, the rivals taking turns, after a warm-up.
 */
final class AnswerBenchmark {
    private static final int ROUNDS = 5;
    private static final int ASKERS = 20;
    private static final int ASKED_BY_ALL = 4000;

    private AnswerBenchmark() {}

    record Gold(String question, @Nullable String council, Map<String, List<String>> gold) {}

    record Ask(String question, String council, List<String> gold) {}

    public static void main(String[] args) throws Exception {
        List<Ask> asks = asks(Path.of(args.length > 0 ? args[0] : "src/test/resources/questions/own-dev.jsonl"));
        List<Document> documents = BuiltInGuidelines.read();
        try (Guide guide = Guide.open(Path.of("target/data"), Progress.SILENT)) {
            List<Rival> rivals = List.of(
                    new WholeGuide(guide, false),
                    new WholeGuide(guide, true),
                    new WordsAlone(documents),
                    new EasyRag(documents));
            System.out.printf("%d questions with an answer, %d rounds, one thread%n%n", asks.size(), ROUNDS);
            System.out.println("| | Hit@1 | Hit@3 | p50 ms | p99 ms |\n|---|---|---|---|---|");
            long[][] times = new long[rivals.size()][ROUNDS * asks.size()];
            for (int round = -1; round < ROUNDS; round++) {
                for (int rival = 0; rival < rivals.size(); rival++) {
                    for (int i = 0; i < asks.size(); i++) {
                        long start = System.nanoTime();
                        rivals.get(rival)
                                .answer(asks.get(i).question(), asks.get(i).council());
                        if (round >= 0) {
                            times[rival][round * asks.size() + i] = System.nanoTime() - start;
                        }
                    }
                }
            }
            for (int rival = 0; rival < rivals.size(); rival++) {
                print(rivals.get(rival), asks, times[rival]);
            }
            for (Rival rival : rivals.subList(0, 2)) {
                System.out.printf(
                        Locale.ROOT,
                        "%n%d askers at once: %s, answers %.0f questions a second%n",
                        ASKERS,
                        rival.name(),
                        throughput(rival, asks));
            }
        }
    }

    private static void print(Rival rival, List<Ask> asks, long[] nanos) {
        int first = 0;
        int three = 0;
        for (Ask ask : asks) {
            List<String> shown = rival.answer(ask.question(), ask.council());
            first += !shown.isEmpty() && holds(shown.getFirst(), ask) ? 1 : 0;
            three += shown.stream().anyMatch(text -> holds(text, ask)) ? 1 : 0;
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.1f | %.1f |%n",
                rival.name(),
                (double) first / asks.size(),
                (double) three / asks.size(),
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6);
    }

    private static boolean holds(String text, Ask ask) {
        return ask.gold().stream().anyMatch(phrase -> flat(text).contains(flat(phrase)));
    }

    private static String flat(String text) {
        return text.replace("**", "").replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
    }

    private static double throughput(Rival rival, List<Ask> asks) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService askers = Executors.newFixedThreadPool(ASKERS)) {
            for (int asker = 0; asker < ASKERS; asker++) {
                askers.execute(() -> {
                    for (int i = next.getAndIncrement(); i < ASKED_BY_ALL; i = next.getAndIncrement()) {
                        Ask ask = asks.get(i % asks.size());
                        rival.answer(ask.question(), ask.council());
                    }
                });
            }
        }
        return ASKED_BY_ALL / ((System.nanoTime() - start) / 1e9);
    }

    private static List<Ask> asks(Path file) throws IOException {
        List<Ask> asks = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            Gold gold = JsonMapper.shared().readValue(line, Gold.class);
            gold.gold().forEach((council, phrases) -> {
                boolean asked = gold.council() == null || gold.council().equals(council);
                if (asked && !phrases.isEmpty()) {
                    asks.add(new Ask(gold.question(), council, phrases));
                }
            });
        }
        return asks;
    }
}
