package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Harmless and hostile files, made as they are needed. */
public final class HostileFiles {
    private HostileFiles() {}

    public static byte[] png(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    public static byte[] gif(int width, int height) {
        return written(picture(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    /** Pixels that do not pack. */
    static byte[] noise(int width, int height) {
        BufferedImage noise = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new Random(7).ints((long) width * height).toArray();
        noise.setRGB(0, 0, width, height, pixels, 0, width);
        return written(noise, "png");
    }

    /** Red on the left half, blue on the right, with a black band on top. */
    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, width, height / 4);
        pen.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        return made(out -> ImageIO.write(picture, format, out));
    }

    /** One pixel, as cwebp writes it. */
    static byte[] losslessWebp() {
        return Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    }

    static byte[] lossyWebp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** Four inks, as print shops send them: by Adobe's custom, 255 is none of an ink. */
    static byte[] cmykJpeg(int width, int height) {
        WritableRaster inks = Raster.createInterleavedRaster(0, width, height, 4, null);
        int[] cyan = new int[width * height * 4];
        Arrays.setAll(cyan, i -> i % 4 == 0 ? 0 : 255);
        inks.setPixels(0, 0, width, height, cyan);
        byte[] jpeg = made(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
            stream.flush();
        });
        return withSegment(jpeg, 0xee, "Adobe\0d\0\0\0\0\0".getBytes(ISO_8859_1));
    }

    /** With EXIF: how the camera was held, and that it stood at 51.5 north. */
    public static byte[] jpegWithGps(int width, int height, int orientation) {
        ByteBuffer exif =
                ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 2 + 24 + 4 + 24).order(ByteOrder.LITTLE_ENDIAN);
        exif.put("Exif\0\0".getBytes(ISO_8859_1));
        exif.putShort((short) 0x4949).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1, orientation);
        entry(exif, 0x8825, 4, 1, 38);
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 68);
        exif.putInt(0);
        for (int part : new int[] {51, 1, 30, 1, 0, 1}) {
            exif.putInt(part);
        }
        return withSegment(jpeg(width, height), 0xe1, exif.array());
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer segment = ByteBuffer.allocate(4 + content.length);
        segment.put((byte) 0xff).put((byte) marker).putShort((short) (content.length + 2));
        segment.put(content);
        return joined(Arrays.copyOf(jpeg, 2), segment.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** As many scans as one likes over the same pixels: each costs time, and they take little room. */
    static byte[] jpegOfManyScans(int scans) {
        byte[] jpeg = jpeg(64, 64);
        int scan = new String(jpeg, ISO_8859_1).indexOf("\u00ff\u00da");
        byte[] one = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
        byte[][] parts = new byte[scans + 2][];
        Arrays.fill(parts, one);
        parts[0] = Arrays.copyOf(jpeg, scan);
        parts[scans + 1] = new byte[] {(byte) 0xff, (byte) 0xd9};
        return joined(parts);
    }

    /** A picture of a few bytes that says it is as large as one likes. */
    public static byte[] pngSaying(int width, int height) {
        return joined(
                signature(), header(width, height), chunk("IDAT", packed(new byte[100])), chunk("IEND", new byte[0]));
    }

    /** Real black pixels, thousands of them a byte. */
    public static byte[] honestBlackPng(int width, int height) {
        return made(out -> {
            out.write(signature());
            out.write(header(width, height));
            out.write(chunk("IDAT", packedZeros((long) (width * 3 + 1) * height)));
            out.write(chunk("IEND", new byte[0]));
        });
    }

    private static byte[] header(int width, int height) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
    }

    /** The picture's rows end early, though all is well packed and summed. */
    static byte[] pngOfFewRows() {
        return joined(
                signature(), header(100, 100), chunk("IDAT", packed(new byte[301 * 10])), chunk("IEND", new byte[0]));
    }

    public static byte[] pngWithText(String words) {
        return pngWith(chunk("tEXt", ("Comment\0" + words).getBytes(ISO_8859_1)), png(200, 100));
    }

    /** A profile and a text that unpack to the given number of bytes each. */
    public static byte[] pngWithPackedBombs(long size) {
        byte[] zeros = packedZeros(size);
        byte[] profile = joined("bomb\0\0".getBytes(ISO_8859_1), zeros);
        return pngWith(joined(chunk("iCCP", profile), chunk("zTXt", profile)), png(200, 100));
    }

    private static byte[] pngWith(byte[] chunks, byte[] png) {
        int afterHeader = 8 + 25;
        return joined(Arrays.copyOf(png, afterHeader), chunks, Arrays.copyOfRange(png, afterHeader, png.length));
    }

    private static byte[] signature() {
        return "\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1);
    }

    private static byte[] chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + content.length);
        chunk.putInt(content.length).put(type.getBytes(ISO_8859_1)).put(content);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static byte[] packed(byte[] bytes) {
        return made(out -> {
            try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
                packing.write(bytes);
            }
        });
    }

    private static byte[] packedZeros(long size) {
        return packedZeros("", size);
    }

    private static byte[] packedZeros(String before, long size) {
        return made(out -> {
            try (DeflaterOutputStream packing =
                    new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
                packing.write(before.getBytes(ISO_8859_1));
                zeros(packing, size);
            }
        });
    }

    private static void zeros(OutputStream out, long size) throws IOException {
        byte[] zeros = new byte[1 << 20];
        for (long left = size; left > 0; left -= zeros.length) {
            out.write(zeros, 0, (int) Math.min(left, zeros.length));
        }
    }

    /** Frames that each say they are huge, and hold next to nothing. */
    public static byte[] gifOf(int frames, int width, int height) {
        ByteBuffer gif = ByteBuffer.allocate(14 + 14 * frames).order(ByteOrder.LITTLE_ENDIAN);
        gif.put("GIF89a".getBytes(ISO_8859_1)).putShort((short) width).putShort((short) height);
        gif.put(new byte[3]);
        for (int i = 0; i < frames; i++) {
            gif.put((byte) 0x2c).putInt(0).putShort((short) width).putShort((short) height);
            gif.put(new byte[] {0, 2, 1, 0x2c, 0});
        }
        gif.put((byte) 0x3b);
        return Arrays.copyOf(gif.array(), gif.position());
    }

    public static byte[] svgWithScript() {
        return "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"
                .getBytes(UTF_8);
    }

    public static byte[] webPage() {
        return "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".getBytes(UTF_8);
    }

    public static byte[] program() {
        return joined("MZ".getBytes(ISO_8859_1), new byte[500]);
    }

    /** As an iPhone begins its pictures. */
    public static byte[] heic() {
        return joined(new byte[] {0, 0, 0, 24}, "ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1), new byte[400]);
    }

    /** A picture with a web page and an archive behind it. */
    public static byte[] polyglot(byte[] picture) {
        return joined(picture, webPage(), made(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("payload.js"));
                zip.write("alert(1)".getBytes(UTF_8));
            }
        }));
    }

    public static byte[] truncated(byte[] file) {
        return Arrays.copyOf(file, file.length * 2 / 3);
    }

    public static byte[] pdf(int pages) {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    document.addPage(new PDPage());
                }
                document.save(out);
            }
        });
    }

    public static byte[] lockedPdf() {
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                document.protect(new StandardProtectionPolicy("owner", "member", new AccessPermission()));
                document.save(out);
            }
        });
    }

    /** A page of one endless word, packed twice, that unpacks to the given number of bytes. */
    public static byte[] pdfBomb(long size) {
        byte[] twice = packed(packedZeros("(", size));
        return made(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                PDStream stream = new PDStream(document);
                try (OutputStream raw = stream.getCOSObject().createRawOutputStream()) {
                    raw.write(twice);
                }
                COSArray filters = new COSArray();
                filters.add(COSName.FLATE_DECODE);
                filters.add(COSName.FLATE_DECODE);
                stream.getCOSObject().setItem(COSName.FILTER, filters);
                page.setContents(stream);
                document.addPage(page);
                document.save(out);
            }
        });
    }

    public static byte[] joined(byte[]... parts) {
        return made(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    private interface Writing {
        void write(OutputStream out) throws IOException;
    }

    private static byte[] made(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
