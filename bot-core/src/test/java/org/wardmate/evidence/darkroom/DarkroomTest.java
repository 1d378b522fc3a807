package org.wardmate.evidence.darkroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DarkroomTest {
    private final Darkroom darkroom = new Darkroom();

    @Test
    void makesCopiesInAChild() {
        Development development = develop(darkroom, MediaType.PNG, HostileFiles.png(600, 400));

        assertThat(development).isInstanceOfSatisfying(Development.Developed.class, copies -> {
            assertThat(copies.extent()).isEqualTo(new Extent.Pixels(600, 400));
            assertThat(FirstBytes.sniff(copies.viewing().bytes())).isEqualTo(new Sniff.Known(MediaType.PNG));
            assertThat(FirstBytes.sniff(copies.thumbnail().bytes())).isEqualTo(new Sniff.Known(MediaType.JPEG));
        });
    }

    @Test
    void passesOnWhyAFileIsRefused() {
        assertThat(develop(darkroom, MediaType.PNG, HostileFiles.pngSaying(50_000, 50_000)))
                .isEqualTo(new Development.Refused(Refusal.TOO_MANY_PIXELS));
    }

    @Test
    void opensTheLargestPictureThatIsTaken() {
        assertThat(develop(darkroom, MediaType.PNG, HostileFiles.honestBlackPng(8_000, 5_000)))
                .isInstanceOf(Development.Developed.class);
    }

    @Test
    void outlivesAFileThatFillsAllMemory() {
        Darkroom greedy = new Darkroom(Duration.ofSeconds(30), Greedy.class);

        assertThat(develop(greedy, MediaType.PDF, HostileFiles.pdf(1)))
                .isEqualTo(new Development.Refused(Refusal.TOO_HEAVY));
    }

    @Test
    void endsAFileThatTakesForEver() {
        Darkroom impatient = new Darkroom(Duration.ofSeconds(2), Endless.class);

        assertThat(develop(impatient, MediaType.PNG, HostileFiles.png(1, 1)))
                .isEqualTo(new Development.Refused(Refusal.TOO_HEAVY));
    }

    @Test
    void takesAChildThatBreaksDownForADamagedFile() {
        Darkroom broken = new Darkroom(Duration.ofSeconds(30), BrokenDown.class);

        assertThat(develop(broken, MediaType.PNG, HostileFiles.png(1, 1)))
                .isEqualTo(new Development.Refused(Refusal.DAMAGED));
    }

    private static Development develop(Darkroom darkroom, MediaType type, byte[] file) {
        return darkroom.develop(type, new ByteArrayInputStream(file));
    }

    /** A child that is never done. */
    static final class Endless {
        private Endless() {}

        public static void main(String[] arguments) throws InterruptedException {
            new CountDownLatch(1).await();
        }
    }

    /** A child that wants ever more memory. */
    static final class Greedy {
        private Greedy() {}

        public static void main(String[] arguments) {
            List<byte[]> all = new ArrayList<>();
            while (all.size() < 10_000) {
                all.add(new byte[1 << 20]);
            }
        }
    }

    /** A child that ends as if by a signal. */
    static final class BrokenDown {
        private BrokenDown() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().halt(134);
        }
    }
}
