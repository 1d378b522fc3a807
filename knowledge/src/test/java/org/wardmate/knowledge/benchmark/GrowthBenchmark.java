package org.wardmate.knowledge.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.VectorUtil;
import org.wardmate.knowledge.embedding.EncoderModel;
import org.wardmate.knowledge.embedding.Encoders;
import org.wardmate.knowledge.embedding.MeaningSource;
import org.wardmate.knowledge.embedding.TokenVectors;
import org.wardmate.knowledge.index.Contents;
import org.wardmate.knowledge.index.IndexedText;
import org.wardmate.knowledge.index.LuceneIndex;
import org.wardmate.knowledge.index.Progress;
import org.wardmate.knowledge.ingest.BuiltInGuidelines;
import org.wardmate.knowledge.search.PassageSearch;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how search grows: passages made of the guidelines' own words, spread over 400 councils, and a council's
 * member asking. Prints one line of a table for each size; one size a process, so that memory is that size's own.
 *
 * <p>{@code GrowthBenchmark FOLDER PASSAGES encoded|synthetic}: the folder is emptied afterwards. Synthetic vectors are
 * random ones; their tokens are as many as the passage has words.
 */
final class GrowthBenchmark {
    private static final int COUNCILS = 400;
    private static final int WORDS = 30;
    private static final int ROUNDS = 4;
    private static final int DEPTH = 3;

    private GrowthBenchmark() {}

    record Asked(String question) {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int size = Integer.parseInt(args[1]);
        boolean synthetic = args[2].equals("synthetic");
        try (Encoders encoders = Encoders.load(folder.resolve("native"))) {
            MeaningSource source = synthetic ? new RandomMeanings() : encoders;
            Contents contents = new Contents(passages(size), List.of());
            long start = System.nanoTime();
            LuceneIndex.open(folder.resolve("index"), contents, source, Progress.SILENT)
                    .close();
            double built = seconds(start);
            long onDisk = size(folder.resolve("index"));
            start = System.nanoTime();
            try (LuceneIndex index = LuceneIndex.open(folder.resolve("index"), contents, source, Progress.SILENT)) {
                double opened = seconds(start);
                PassageSearch search = new PassageSearch(index);
                List<String> questions = questions();
                List<Encoders.Meaning> meanings = questions.stream()
                        .map(question -> source.encode(question, EncoderModel.Part.QUERY))
                        .toList();
                long[] one = times(search, questions, meanings, false);
                long[] any = times(search, questions.subList(0, 30), meanings, true);
                System.out.printf(
                        Locale.ROOT,
                        "| %,d | %s | %.1f | %.1f | %.1f | %,d | %.0f | %.1f | %d | %d |%n",
                        size,
                        synthetic ? "synthetic" : "encoded",
                        millis(one, 0.5),
                        millis(one, 0.99),
                        millis(any, 0.5),
                        onDisk >> 20,
                        built,
                        opened,
                        peakHeap() >> 20,
                        peakResident() >> 10);
            }
        } finally {
            delete(folder);
        }
    }

    private static long[] times(
            PassageSearch search, List<String> questions, List<Encoders.Meaning> meanings, boolean anyCouncil) {
        Random random = new Random(7);
        long[] times = new long[ROUNDS * questions.size()];
        for (int round = -1; round < ROUNDS; round++) {
            for (int i = 0; i < questions.size(); i++) {
                String council = anyCouncil ? null : council(random.nextInt(COUNCILS));
                long start = System.nanoTime();
                search.find(questions.get(i), meanings.get(i), council, DEPTH);
                if (round >= 0) {
                    times[round * questions.size() + i] = System.nanoTime() - start;
                }
            }
        }
        Arrays.sort(times);
        return times;
    }

    /** A council's passages stand together, as its documents do. */
    private static List<IndexedText> passages(int size) {
        List<String> words = BuiltInGuidelines.read().stream()
                .flatMap(document -> document.passages().stream())
                .flatMap(passage -> Stream.of(passage.text().split("\\s+")))
                .toList();
        Random random = new Random(42);
        return IntStream.range(0, size)
                .mapToObj(number -> new IndexedText(
                        "passage-" + number,
                        council((int) ((long) number * COUNCILS / size)),
                        false,
                        text(words, random)))
                .toList();
    }

    /** Runs of five words from here and there: real words as often as they occur, and never the same text twice. */
    private static String text(List<String> words, Random random) {
        List<String> text = new ArrayList<>();
        while (text.size() < WORDS) {
            int from = random.nextInt(words.size() - 5);
            text.addAll(words.subList(from, from + 5));
        }
        return String.join(" ", text);
    }

    private static String council(int number) {
        return "council-" + number;
    }

    private static List<String> questions() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("src/test/resources/questions/own-dev.jsonl"))) {
            return lines.map(line ->
                            JsonMapper.shared().readValue(line, Asked.class).question())
                    .toList();
        }
    }

    /** Random vectors in place of the models', of the same shape. */
    private static final class RandomMeanings implements MeaningSource {
        private static final int DIMENSIONS = 384;

        @Override
        public Encoders.Meaning encode(String text, EncoderModel.Part part) {
            Random random = new Random(text.hashCode());
            int tokens = text.split(" ").length;
            return new Encoders.Meaning(vector(random), vector(random), tokens(tokens, random));
        }

        @Override
        public String fingerprint() {
            return "random";
        }

        /** As an index stores them. */
        private static TokenVectors tokens(int count, Random random) {
            ByteBuffer stored = ByteBuffer.allocate(2 * Integer.BYTES + count * (Float.BYTES + DIMENSIONS));
            stored.putInt(count).putInt(DIMENSIONS);
            byte[] token = new byte[DIMENSIONS];
            for (int i = 0; i < count; i++) {
                random.nextBytes(token);
                stored.putFloat(1f / Byte.MAX_VALUE).put(token);
            }
            return TokenVectors.read(stored.flip());
        }

        private static float[] vector(Random random) {
            float[] vector = new float[DIMENSIONS];
            for (int i = 0; i < DIMENSIONS; i++) {
                vector[i] = (float) random.nextDouble(-1, 1);
            }
            return VectorUtil.l2normalize(vector);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** In kilobytes, as the kernel counts it. */
    private static long peakResident() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
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
