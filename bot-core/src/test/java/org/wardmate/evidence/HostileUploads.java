package org.wardmate.evidence;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.TreeMapRecords;

/** Sends hostile files to one report, prints what each is told, and the most memory that this process needed for it. */
final class HostileUploads {
    private static final KeyOwner CASE = new KeyOwner("WM-SAMPLE");
    private static final MemberId MEMBER = new MemberId("sample-member");

    private final AtomicInteger ids = new AtomicInteger();
    private final AtomicLong peak = new AtomicLong();
    private final Records records = SealedRecords.open(new TreeMapRecords(), SealingKey.random());
    private final SealingKey key = records.inTransaction(transaction -> CaseKeys.create(transaction, CASE));
    private final EvidenceRoom room;

    private HostileUploads(Path folder) {
        this.room = new EvidenceRoom(
                new FolderBlobs(folder), new Darkroom(), Clock.systemUTC(), () -> "piece-" + ids.incrementAndGet());
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("wardmate-hostile-");
        HostileUploads trial = new HostileUploads(folder);
        Map<String, byte[]> files = files();
        trial.watchMemory();
        files.forEach(trial::sendAndTell);
        files.clear();
        trial.sendAllAtOnce();
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path each : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Looks every few milliseconds at what the heap holds, rubbish included; start with a small -Xmx to see less of it. */
    private void watchMemory() {
        Thread.ofPlatform().daemon().start(() -> {
            Runtime runtime = Runtime.getRuntime();
            while (true) {
                peak.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
                LockSupport.parkNanos(2_000_000);
            }
        });
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("PNG saying 50,000 x 50,000", HostileFiles.pngSaying(50_000, 50_000));
        files.put("PNG of 40 megapixels, all black", HostileFiles.honestBlackPng(8_000, 5_000));
        files.put("PNG with 300 MB packed in profile and text", HostileFiles.pngWithPackedBombs(300L << 20));
        files.put("PNG with a web page and ZIP behind it", HostileFiles.polyglot(HostileFiles.png(600, 400)));
        files.put("GIF of 60 frames of 36 megapixels", HostileFiles.gifOf(60, 6_000, 6_000));
        files.put("SVG with script", HostileFiles.svgWithScript());
        files.put("HTML named .png", HostileFiles.webPage());
        files.put("program named .jpg", HostileFiles.program());
        files.put("JPEG cut short", HostileFiles.truncated(HostileFiles.jpeg(600, 400)));
        files.put("JPEG with GPS", HostileFiles.jpegWithGps(600, 400, 6));
        files.put("HEIC", HostileFiles.heic());
        files.put("nothing", new byte[0]);
        files.put("PDF with a password", HostileFiles.lockedPdf());
        files.put("PDF of 2,000 pages", HostileFiles.pdf(2_000));
        files.put("PDF whose page unpacks to 700 MB", HostileFiles.pdfBomb(700L << 20));
        files.put("30 MB behind a PNG", HostileFiles.png(600, 400));
        return files;
    }

    private void sendAndTell(String name, byte[] file) {
        long start = System.nanoTime();
        Addition addition = send(file, name.startsWith("30 MB") ? 30 << 20 : 0);
        System.out.printf(
                "%-45s %5d ms  most heap %4d MB  %s%n",
                name, (System.nanoTime() - start) / 1_000_000, peak(), told(addition));
    }

    private void sendAllAtOnce() throws Exception {
        List<Callable<Addition>> uploads = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            byte[] file = HostileFiles.honestBlackPng(6_000 + i, 5_000);
            uploads.add(() -> send(file, 9 << 20));
        }
        long start = System.nanoTime();
        int kept = 0;
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Addition> upload : all.invokeAll(uploads)) {
                kept += upload.get() instanceof Addition.Kept ? 1 : 0;
            }
        }
        System.out.printf(
                "21 files of 9 MB and 30 megapixels at once    %5d ms  most heap %4d MB  %d kept, %d in the report%n",
                (System.nanoTime() - start) / 1_000_000,
                peak(),
                kept,
                records.<Integer>reading(reading -> room.list(reading, CASE).size()));
    }

    private Addition send(byte[] file, int more) {
        Upload upload = Upload.named(
                "shot.png", () -> new SequenceInputStream(new ByteArrayInputStream(file), new Zeros(more)));
        Inspected inspected = room.inspect(upload, key);
        return records.inTransaction(transaction -> room.add(transaction, CASE, inspected, MEMBER));
    }

    private static String told(Addition addition) {
        return switch (addition) {
            case Addition.Kept(var evidence) -> "kept, " + evidence.extent();
            case Addition.Duplicate _ -> "there already";
            case Addition.Refused(var refusal) -> refusal.sentence();
        };
    }

    /** The most that the heap held since this was last asked, in megabytes. */
    private long peak() {
        return peak.getAndSet(0) >> 20;
    }

    /** Bytes that take no room here. */
    private static final class Zeros extends FilterInputStream {
        private int left;

        Zeros(int count) {
            super(InputStream.nullInputStream());
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int start, int length) {
            int some = Math.min(left, length);
            left -= some;
            return some > 0 ? some : -1;
        }
    }
}
