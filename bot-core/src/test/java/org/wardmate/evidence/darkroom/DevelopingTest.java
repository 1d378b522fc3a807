package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DevelopingTest {
    private final Developing developing = new Developing(Limits.STANDARD);

    @Nested
    class Copies {
        @Test
        void ofAScreenshotStaySharpAndHaveItsSize() throws IOException {
            Development.Developed copies = developed(MediaType.PNG, HostileFiles.png(600, 400));

            assertThat(copies.extent()).isEqualTo(new Extent.Pixels(600, 400));
            assertThat(copies.viewing().type()).isEqualTo(MediaType.PNG);
            assertThat(seen(copies.viewing()).getWidth()).isEqualTo(600);
            assertThat(colour(copies.viewing(), 0.1, 0.9)).isEqualTo(Color.RED);
            assertThat(copies.thumbnail().type()).isEqualTo(MediaType.JPEG);
            assertThat(seen(copies.thumbnail()).getWidth()).isEqualTo(320);
        }

        @ParameterizedTest
        @EnumSource(names = {"JPEG", "GIF"})
        void showTheSamePictureForEveryKind(MediaType type) throws IOException {
            byte[] file = type == MediaType.JPEG ? HostileFiles.jpeg(600, 400) : HostileFiles.gif(600, 400);
            Development.Developed copies = developed(type, file);

            assertThat(copies.extent()).isEqualTo(new Extent.Pixels(600, 400));
            assertThat(colour(copies.viewing(), 0.1, 0.9).getRed()).isGreaterThan(240);
            assertThat(colour(copies.viewing(), 0.9, 0.9).getBlue()).isGreaterThan(240);
            assertThat(colour(copies.viewing(), 0.5, 0.1).getRGB() & 0xffffff).isLessThan(0x101010);
        }

        @Test
        void areMadeOfWebpToo() throws IOException {
            assertThat(developed(MediaType.WEBP, HostileFiles.losslessWebp()).extent())
                    .isEqualTo(new Extent.Pixels(1, 1));
            assertThat(seen(developed(MediaType.WEBP, HostileFiles.lossyWebp()).viewing())
                            .getWidth())
                    .isEqualTo(1);
        }

        @Test
        void keepALongScreenshotLegible() throws IOException {
            BufferedImage viewing = seen(
                    developed(MediaType.PNG, HostileFiles.png(1080, 20_000)).viewing());

            assertThat(viewing.getWidth()).isGreaterThan(600);
        }

        @Test
        void ofALargePhotographAreMadeSmaller() throws IOException {
            Development.Developed copies = developed(MediaType.JPEG, HostileFiles.jpeg(7_000, 5_000));

            assertThat(copies.extent()).isEqualTo(new Extent.Pixels(7_000, 5_000));
            assertThat(seen(copies.viewing()).getHeight()).isLessThanOrEqualTo(2_000);
            assertThat(colour(copies.viewing(), 0.9, 0.9).getBlue()).isGreaterThan(240);
        }

        @Test
        void ofNoiseAreBoundedInBytes() {
            Development.Developed copies = developed(MediaType.PNG, HostileFiles.noise(1_800, 1_800));

            assertThat(copies.viewing().type()).isEqualTo(MediaType.JPEG);
            assertThat(copies.viewing().bytes().length).isLessThan(Wire.LARGEST_COPY);
        }

        @Test
        void ofAPdfShowItsFirstPages() throws IOException {
            Development.Developed copies = developed(MediaType.PDF, HostileFiles.pdf(12));

            assertThat(copies.extent()).isEqualTo(new Extent.Pages(12));
            BufferedImage viewing = seen(copies.viewing());
            assertThat((double) viewing.getHeight() / viewing.getWidth()).isBetween(3.5, 4.5);
        }

        @Test
        void ofFourInksHaveTheRightColour() throws IOException {
            Color cyan = colour(
                    developed(MediaType.JPEG, HostileFiles.cmykJpeg(60, 40)).viewing(), 0.5, 0.5);

            assertThat(cyan.getRed()).isLessThan(100);
            assertThat(cyan.getBlue()).isGreaterThan(150);
        }
    }

    @Nested
    class WhatCamerasAdd {
        @Test
        void isNotInTheCopies() throws Exception {
            byte[] original = HostileFiles.jpegWithGps(600, 400, 1);
            assertThat(metadata(original).getDirectoriesOfType(GpsDirectory.class))
                    .extracting(gps -> gps.getString(GpsDirectory.TAG_LATITUDE))
                    .containsExactly("51/1 30/1 0/1");

            Development.Developed copies = developed(MediaType.JPEG, original);
            for (Development.Copy copy : new Development.Copy[] {copies.viewing(), copies.thumbnail()}) {
                Metadata left = metadata(copy.bytes());
                assertThat(left.containsDirectoryOfType(GpsDirectory.class)).isFalse();
                assertThat(left.containsDirectoryOfType(ExifDirectoryBase.class))
                        .isFalse();
                assertThat(new String(copy.bytes(), ISO_8859_1)).doesNotContain("Exif");
            }
        }

        /** Where the upper left corner of the upright picture stands in the stored one, after EXIF's table. */
        @ParameterizedTest
        @CsvSource({
            "1, 600, 400, 0.1, 0.9, RED",
            "2, 600, 400, 0.1, 0.9, BLUE",
            "3, 600, 400, 0.1, 0.1, BLUE",
            "4, 600, 400, 0.1, 0.1, RED",
            "5, 400, 600, 0.9, 0.1, RED",
            "6, 400, 600, 0.1, 0.1, RED",
            "7, 400, 600, 0.1, 0.1, BLUE",
            "8, 400, 600, 0.9, 0.1, BLUE"
        })
        void setsThePictureUpright(int orientation, int width, int height, double x, double y, String expected)
                throws IOException {
            Development.Developed copies = developed(MediaType.JPEG, HostileFiles.jpegWithGps(600, 400, orientation));

            assertThat(copies.extent()).isEqualTo(new Extent.Pixels(width, height));
            assertThat(seen(copies.viewing()).getWidth()).isEqualTo(width);
            Color found = colour(copies.viewing(), x, y);
            assertThat(found.getRed() > found.getBlue() ? "RED" : "BLUE").isEqualTo(expected);
            assertThat(found.getRed() + found.getBlue()).as("no black there").isGreaterThan(200);
        }

        @Test
        void isNotInTheCopiesOfAPngEither() throws IOException {
            byte[] png = HostileFiles.pngWithText("my secret place");
            Development.Developed copies = developed(MediaType.PNG, png);

            assertThat(new String(png, ISO_8859_1)).contains("my secret place");
            assertThat(new String(copies.viewing().bytes(), ISO_8859_1)).doesNotContain("secret", "tEXt", "iCCP");
        }

        @Test
        void isDroppedWithWhateverFollowsThePicture() throws IOException {
            for (MediaType type : new MediaType[] {MediaType.PNG, MediaType.JPEG, MediaType.GIF}) {
                byte[] picture = switch (type) {
                    case PNG -> HostileFiles.png(60, 40);
                    case JPEG -> HostileFiles.jpeg(60, 40);
                    default -> HostileFiles.gif(60, 40);
                };
                Development.Developed copies = developed(type, HostileFiles.polyglot(picture));
                assertThat(new String(copies.viewing().bytes(), ISO_8859_1))
                        .doesNotContain("<script", "PK\u0003\u0004");
            }
        }
    }

    @Nested
    class Refuses {
        @Test
        void aPictureThatSaysItIsHugeBeforeOpeningIt() {
            assertThat(refused(MediaType.PNG, HostileFiles.pngSaying(50_000, 50_000)))
                    .isEqualTo(Refusal.TOO_MANY_PIXELS);
            assertThat(refused(MediaType.PNG, HostileFiles.pngSaying(Integer.MAX_VALUE, Integer.MAX_VALUE)))
                    .isEqualTo(Refusal.TOO_MANY_PIXELS);
            assertThat(refused(MediaType.PNG, HostileFiles.pngSaying(0, 10))).isEqualTo(Refusal.DAMAGED);
            assertThat(refused(MediaType.GIF, HostileFiles.gifOf(1, 60_000, 60_000)))
                    .isEqualTo(Refusal.TOO_MANY_PIXELS);
        }

        @Test
        void aMovingPictureOfManyHugeFrames() {
            assertThat(refused(MediaType.GIF, HostileFiles.gifOf(1_001, 10, 10)))
                    .isEqualTo(Refusal.TOO_MANY_FRAMES);
            assertThat(refused(MediaType.GIF, HostileFiles.gifOf(60, 6_000, 6_000)))
                    .isEqualTo(Refusal.TOO_MANY_FRAMES);
        }

        @Test
        void aPhotographBuiltUpInEndlessScans() {
            assertThat(refused(MediaType.JPEG, HostileFiles.jpegOfManyScans(101)))
                    .isEqualTo(Refusal.TOO_HEAVY);
        }

        @Test
        void whatIsCutShort() {
            assertThat(refused(MediaType.JPEG, HostileFiles.truncated(HostileFiles.jpeg(600, 400))))
                    .isEqualTo(Refusal.DAMAGED);
            assertThat(refused(MediaType.PNG, HostileFiles.truncated(HostileFiles.png(600, 400))))
                    .isEqualTo(Refusal.DAMAGED);
            assertThat(refused(MediaType.GIF, HostileFiles.truncated(HostileFiles.gif(600, 400))))
                    .isEqualTo(Refusal.DAMAGED);
            assertThat(refused(MediaType.WEBP, HostileFiles.truncated(HostileFiles.lossyWebp())))
                    .isEqualTo(Refusal.DAMAGED);
            assertThat(refused(MediaType.PNG, HostileFiles.pngOfFewRows())).isEqualTo(Refusal.DAMAGED);
        }

        @Test
        void aPdfThatIsLockedOrEndless() {
            assertThat(refused(MediaType.PDF, HostileFiles.lockedPdf())).isEqualTo(Refusal.LOCKED_PDF);
            assertThat(refused(MediaType.PDF, HostileFiles.pdf(2_000))).isEqualTo(Refusal.LONG_PDF);
            assertThat(refused(MediaType.PDF, "%PDF-1.7 and no more".getBytes(ISO_8859_1)))
                    .isEqualTo(Refusal.DAMAGED);
        }

        /** Each is either drawn or refused; nothing else may come of a damaged file. */
        @ParameterizedTest
        @EnumSource(names = {"PNG", "JPEG", "GIF", "WEBP"})
        void anyDamageWithoutBreakingDown(MediaType type) {
            byte[] sound = switch (type) {
                case PNG -> HostileFiles.png(60, 40);
                case JPEG -> HostileFiles.jpegWithGps(60, 40, 6);
                case GIF -> HostileFiles.gif(60, 40);
                case WEBP -> HostileFiles.losslessWebp();
                case PDF -> throw new AssertionError();
            };
            Random chance = new Random(42);
            for (int round = 0; round < 200; round++) {
                byte[] damaged = Arrays.copyOf(sound, sound.length - (round % 3 == 0 ? chance.nextInt(20) : 0));
                for (int i = 0; i <= round % 8; i++) {
                    damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
                }
                assertThat(developing.develop(type, damaged)).isNotNull();
            }
        }
    }

    @Test
    void neverUnpacksProfilesAndTexts() {
        byte[] bombs = HostileFiles.pngWithPackedBombs(300L << 20);
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(developed(MediaType.PNG, bombs).extent()).isEqualTo(new Extent.Pixels(200, 100));
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(30L << 20);
    }

    private Development.Developed developed(MediaType type, byte[] file) {
        Development development = developing.develop(type, file);
        assertThat(development).isInstanceOf(Development.Developed.class);
        return (Development.Developed) development;
    }

    private Refusal refused(MediaType type, byte[] file) {
        Development development = developing.develop(type, file);
        assertThat(development).isInstanceOf(Development.Refused.class);
        return ((Development.Refused) development).refusal();
    }

    private static BufferedImage seen(Development.Copy copy) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(copy.bytes()));
    }

    private static Color colour(Development.Copy copy, double x, double y) throws IOException {
        BufferedImage picture = seen(copy);
        return new Color(picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y)));
    }

    private static Metadata metadata(byte[] file) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(file));
    }
}
