package org.wardmate.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.wardmate.conversation.SettableClock;
import org.wardmate.conversation.Upload;
import org.wardmate.evidence.darkroom.Darkroom;
import org.wardmate.evidence.darkroom.Extent;
import org.wardmate.evidence.darkroom.HostileFiles;
import org.wardmate.evidence.darkroom.MediaType;
import org.wardmate.evidence.darkroom.Refusal;
import org.wardmate.people.MemberId;
import org.wardmate.storage.CaseKeys;
import org.wardmate.storage.InMemoryBlobs;
import org.wardmate.storage.KeyOwner;
import org.wardmate.storage.Records;
import org.wardmate.storage.SealedRecords;
import org.wardmate.storage.SealingKey;
import org.wardmate.storage.StorageException;
import org.wardmate.storage.Transaction;
import org.wardmate.storage.TreeMapRecords;

class EvidenceRoomTest {
    private static final KeyOwner CASE = new KeyOwner("WM-7K3Q-92XF");
    private static final MemberId MEMBER = new MemberId("essex-councillor-1");
    private static final MemberId OFFICER = new MemberId("essex-monitoring-officer");
    private static final byte[] SCREENSHOT = HostileFiles.png(300, 200);

    private final SettableClock clock = new SettableClock();
    private final InMemoryBlobs blobs = new InMemoryBlobs(clock);
    private final Records beneath = new TreeMapRecords();
    private final Records records = SealedRecords.open(beneath, SealingKey.random());
    private final List<String> ids = new ArrayList<>();
    private final EvidenceRoom room = new EvidenceRoom(blobs, new Darkroom(), clock, () -> {
        ids.add("piece-" + ids.size());
        return ids.getLast();
    });

    @BeforeEach
    void aCase() {
        records.change(transaction -> CaseKeys.create(transaction, CASE));
    }

    @Nested
    class AScreenshot {
        @Test
        void isSealedAsReceivedAndSeenAsACleanCopy() throws Exception {
            byte[] photograph = HostileFiles.jpegWithGps(300, 200, 6);
            Evidence kept = kept(photograph);

            assertThat(kept.type()).isEqualTo(MediaType.JPEG);
            assertThat(kept.sha256()).isEqualTo(sha256(photograph)).isEqualTo(sha256(shown(kept, Copy.ORIGINAL)));
            assertThat(kept.size()).isEqualTo(photograph.length);
            assertThat(kept.extent()).isEqualTo(new Extent.Pixels(200, 300));
            assertThat(kept.capture().by()).isEqualTo(MEMBER);
            assertThat(kept.capture().at()).isEqualTo(clock.instant());
            assertThat(kept.capture().fileName()).isEqualTo("shot.png");
            assertThat(new String(shown(kept, Copy.VIEWING), ISO_8859_1)).doesNotContain("Exif");
            assertThat(shown(kept, Copy.THUMBNAIL)).isNotEmpty();
        }

        @Test
        void isKeptOnceInEachReport() {
            Evidence kept = kept(SCREENSHOT);
            Inspected again = inspected(SCREENSHOT);

            assertThat(add(again)).isEqualTo(new Addition.Duplicate(kept));
            assertThat(room.tidy(records)).isEqualTo(3);
            assertThat(listed()).containsExactly(kept);
            assertThat(blobs.count()).isEqualTo(3);
        }

        @Test
        void isListedInTheOrderInWhichItCame() {
            Evidence first = kept(SCREENSHOT);
            clock.pass(Duration.ofSeconds(1));
            Evidence second = kept(HostileFiles.png(301, 200));

            assertThat(listed()).containsExactly(first, second);
        }

        @Test
        void leavesNothingReadableWithoutTheCasesKey() {
            kept(SCREENSHOT);
            records.change(transaction -> CaseKeys.destroy(transaction, CASE));

            assertThat(listed()).isEmpty();
            assertThat(records.<Integer>reading(
                            reading -> room.custody(reading, CASE).size()))
                    .isZero();
        }

        @Test
        void losesFoldersAndTrickeryOfItsName() {
            assertThat(Upload.named("C:\\fakepath\\..\\shot\u202egnp.exe\u0000", () -> InputStream.nullInputStream())
                            .fileName())
                    .isEqualTo("shotgnp.exe");
            assertThat(Upload.named("x".repeat(500), () -> InputStream.nullInputStream())
                            .fileName())
                    .hasSize(Upload.LONGEST_NAME);
        }

        @Test
        void isNotNamedInLogs() {
            Evidence kept = kept(SCREENSHOT);

            assertThat(kept.toString() + Upload.named("shot.png", InputStream::nullInputStream) + inspected(SCREENSHOT))
                    .doesNotContain("shot.png");
        }
    }

    @Nested
    class Refusals {
        @Test
        void leaveNothingBehind() {
            assertThat(refused(HostileFiles.webPage())).isEqualTo(Refusal.WEB_PAGE);
            assertThat(refused(HostileFiles.pngSaying(50_000, 50_000))).isEqualTo(Refusal.TOO_MANY_PIXELS);
            assertThat(refused(new byte[0])).isEqualTo(Refusal.EMPTY);

            assertThat(listed()).isEmpty();
            assertThat(blobs.isEmpty()).isTrue();
        }

        @Test
        void ofAFileThatIsTooLargeReadOnlyToTheLimit() {
            AtomicLong read = new AtomicLong();
            InputStream endless = new FilterInputStream(new ByteArrayInputStream(SCREENSHOT)) {
                @Override
                public int read(byte[] into, int start, int length) throws IOException {
                    int some = Math.max(super.read(into, start, length), length);
                    read.addAndGet(some);
                    return some;
                }
            };

            assertThat(add(room.inspect(Upload.named("large.png", () -> endless), key())))
                    .isEqualTo(new Addition.Refused(Refusal.TOO_LARGE));
            assertThat(read.get()).isLessThan(Evidence.LIMITS.bytes() + 200_000);
            assertThat(blobs.isEmpty()).isTrue();
        }

        @Test
        void beginAtTheTwentyFirstFile() {
            Inspected.Sound sound = (Inspected.Sound) inspected(SCREENSHOT);
            for (int i = 0; i < 20; i++) {
                assertThat(add(like(sound, "hash-" + i))).isInstanceOf(Addition.Kept.class);
            }
            assertThat(add(like(sound, "hash-20"))).isEqualTo(new Addition.Refused(Refusal.TOO_MANY_FILES));
            assertThat(add(like(sound, "hash-7"))).isInstanceOf(Addition.Duplicate.class);
        }

        private Inspected like(Inspected.Sound sound, String hash) {
            return new Inspected.Sound(
                    sound.type(), sound.size(), hash, sound.extent(), sound.copies(), "shot.png", null, null);
        }

        @Test
        void areNotWhatABrokenConnectionGets() {
            InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
                @Override
                public int read(byte[] into, int start, int length) throws IOException {
                    throw new IOException("broken off on purpose");
                }
            };

            assertThatThrownBy(() -> room.inspect(Upload.named("shot.png", () -> broken), key()))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("nothing was saved");
        }
    }

    @Nested
    class EveryTouch {
        @Test
        void isACustodyEventThatStays() {
            Evidence kept = kept(SCREENSHOT);
            Instant captured = clock.instant();
            clock.pass(Duration.ofHours(1));
            change(transaction -> room.open(transaction, CASE, kept.id(), Copy.VIEWING, OFFICER));
            records.change(transaction -> room.export(transaction, CASE, kept, OFFICER, "For the police"));
            change(transaction -> room.remove(transaction, CASE, kept.id(), MEMBER));
            assertThat(room.tidy(records)).isEqualTo(3);

            assertThat(listed()).isEmpty();
            assertThat(blobs.isEmpty()).isTrue();
            String hash = sha256(SCREENSHOT);
            assertThat(records.<List<CustodyEvent>>reading(reading -> room.custody(reading, CASE)))
                    .containsExactly(
                            new CustodyEvent.Captured(kept.id(), hash, MEMBER, captured),
                            new CustodyEvent.Viewed(kept.id(), hash, OFFICER, clock.instant(), Copy.VIEWING),
                            new CustodyEvent.Exported(kept.id(), hash, OFFICER, clock.instant(), "For the police"),
                            new CustodyEvent.Removed(kept.id(), hash, MEMBER, clock.instant()));
        }

        @Test
        void ofWhatIsNotThereComesToNothing() {
            EvidenceId none = new EvidenceId("none");

            assertThat(EvidenceRoomTest.this.<Boolean>change(
                            transaction -> room.remove(transaction, CASE, none, MEMBER)))
                    .isFalse();
            assertThat(EvidenceRoomTest.this.<Boolean>change(
                            transaction -> room.open(transaction, CASE, none, Copy.VIEWING, MEMBER)
                                    .isPresent()))
                    .isFalse();
            assertThat(records.<Integer>reading(
                            reading -> room.custody(reading, CASE).size()))
                    .isZero();
        }
    }

    @Nested
    class Sweeping {
        @Test
        void takesWhatNoCaseClaimsAfterADay() {
            Evidence kept = kept(SCREENSHOT);
            inspected(HostileFiles.png(50, 50));
            assertThat(room.sweep(records)).isZero();
            clock.pass(Duration.ofHours(25));

            assertThat(room.sweep(records)).isEqualTo(3);
            assertThat(shown(kept, Copy.ORIGINAL)).isEqualTo(SCREENSHOT);
            assertThat(room.sweep(records)).isZero();
        }

        @Test
        void takesTheBlobsOfAnErasedCase() {
            kept(SCREENSHOT);
            records.change(transaction -> CaseKeys.destroy(transaction, CASE));
            clock.pass(Duration.ofHours(25));

            assertThat(room.sweep(records)).isEqualTo(3);
            assertThat(blobs.isEmpty()).isTrue();
        }

        @Test
        void findsNothingAfterACaseWasForgotten() {
            Evidence kept = kept(SCREENSHOT);
            change(transaction -> room.open(transaction, CASE, kept.id(), Copy.VIEWING, OFFICER));
            records.change(transaction -> room.forget(transaction, CASE));
            assertThat(room.tidy(records)).isEqualTo(3);

            assertThat(blobs.isEmpty()).isTrue();
            assertThat(records.<Integer>reading(
                            reading -> room.custody(reading, CASE).size()))
                    .isZero();
            assertThat(listed()).isEmpty();
        }
    }

    private Evidence kept(byte[] file) {
        return ((Addition.Kept) add(inspected(file))).evidence();
    }

    private Refusal refused(byte[] file) {
        return ((Addition.Refused) add(inspected(file))).refusal();
    }

    private Inspected inspected(byte[] file) {
        return room.inspect(Upload.named("shot.png", () -> new ByteArrayInputStream(file)), key());
    }

    private SealingKey key() {
        return records.reading(reading -> CaseKeys.find(reading, CASE).orElseThrow());
    }

    private Addition add(Inspected inspected) {
        return change(transaction -> room.add(transaction, CASE, inspected, MEMBER));
    }

    private List<Evidence> listed() {
        return records.reading(reading -> room.list(reading, CASE));
    }

    private <T> T change(Function<? super Transaction, ? extends T> body) {
        return records.inTransaction(body);
    }

    private byte[] shown(Evidence evidence, Copy copy) {
        Opened opened = change(transaction ->
                room.open(transaction, CASE, evidence.id(), copy, OFFICER).orElseThrow());
        try (InputStream in = opened.stream().orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
