package org.wardmate.knowledge.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConverterTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private final Converter converter = new Converter();

    @Test
    void readsEachFormatInAChildProcess() {
        assertThat(text(converter.convert(
                        new Pdf().page().lines("Be kind to people online.").bytes(), Format.PDF)))
                .isEqualTo("Be kind to people online.\n");
        assertThat(text(converter.convert(
                        new Docx().paragraph("Be kind to people online.").bytes(), Format.DOCX)))
                .isEqualTo("Be kind to people online.\n");
        assertThat(text(converter.convert("<p>Be kind to people online.</p>".getBytes(UTF_8), Format.HTML)))
                .isEqualTo("Be kind to people online.\n");
    }

    @Nested
    class RefusesAHostileFile {
        @Test
        void withAPassword() {
            assertThat(reason(
                            new Pdf()
                                    .page()
                                    .lines("A secret that is long enough.")
                                    .locked("pass"),
                            Format.PDF))
                    .isEqualTo(Conversion.Reason.LOCKED);
        }

        @Test
        void lockedAgainstCopying() {
            assertThat(reason(
                            new Pdf()
                                    .page()
                                    .lines("A secret that is long enough.")
                                    .locked(""),
                            Format.PDF))
                    .isEqualTo(Conversion.Reason.LOCKED);
        }

        @Test
        void thatIsAScanOfFiveHundredPages() {
            Pdf scan = new Pdf();
            IntStream.range(0, 500).forEach(_ -> scan.page().picture());
            assertThat(reason(scan, Format.PDF)).isEqualTo(Conversion.Reason.NO_TEXT);
        }

        @Test
        void thatUnpacksToAGigabyte() {
            byte[] bomb = Bombs.docx(1024);
            assertThat(bomb).hasSizeLessThan(2 * 1024 * 1024);
            assertThat(converter.convert(bomb, Format.DOCX))
                    .isEqualTo(new Conversion.Failed(Conversion.Reason.TOO_LARGE));
        }

        @ParameterizedTest
        @EnumSource(
                value = Format.class,
                names = {"PDF", "DOCX"})
        void thatIsCutOffInTheMiddle(Format format) {
            byte[] whole = format == Format.PDF
                    ? new Pdf().page().lines("Some text that is long enough.").bytes()
                    : new Docx().paragraph("Some text.").bytes();
            assertThat(converter.convert(java.util.Arrays.copyOf(whole, whole.length / 2), format))
                    .isInstanceOf(Conversion.Failed.class);
        }

        private Conversion.Reason reason(Pdf pdf, Format format) {
            return converter.convert(pdf.bytes(), format) instanceof Conversion.Failed(var reason)
                    ? reason
                    : Conversion.Reason.NOT_STARTED;
        }
    }

    @Nested
    class OutlivesAChildProcess {
        @Test
        void thatNeverEnds() {
            assertThat(misled(Duration.ofSeconds(1), Misbehaving.NeverEnds.class))
                    .isEqualTo(new Conversion.Failed(Conversion.Reason.TOO_SLOW));
        }

        @Test
        void thatNeverStopsTalking() {
            assertThat(misled(LONG, Misbehaving.TalksOn.class))
                    .isEqualTo(new Conversion.Failed(Conversion.Reason.TOO_LARGE));
        }

        @Test
        void thatEatsAllItsMemory() {
            assertThat(misled(LONG, Misbehaving.EatsMemory.class))
                    .isEqualTo(new Conversion.Failed(Conversion.Reason.TOO_LARGE));
        }

        @Test
        void thatSpeaksNonsense() {
            assertThat(misled(LONG, Misbehaving.Babbles.class))
                    .isEqualTo(new Conversion.Failed(Conversion.Reason.BROKEN));
        }

        @Test
        void thatCrashes() {
            assertThat(misled(LONG, Misbehaving.Crashes.class))
                    .isEqualTo(new Conversion.Failed(Conversion.Reason.BROKEN));
        }
    }

    @Test
    void keepsTheEnvironmentFromTheChild() {
        assertThat(System.getenv()).isNotEmpty();
        assertThat(text(misled(LONG, Misbehaving.LooksAround.class))).isEmpty();
    }

    @Test
    void keepsTheNetworkFromTheChild() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            byte[] port = String.valueOf(server.getLocalPort()).getBytes(UTF_8);
            assertThat(text(new Converter(LONG, Misbehaving.CallsHome.class).convert(port, Format.PDF)))
                    .isEqualTo("unconnected");
        }
    }

    private static Conversion misled(Duration longest, Class<?> main) {
        return new Converter(longest, main).convert(new byte[0], Format.PDF);
    }

    private static String text(Conversion conversion) {
        return switch (conversion) {
            case Conversion.Converted converted -> converted.text();
            case Conversion.Failed(var reason) -> "failed: " + reason;
        };
    }
}
