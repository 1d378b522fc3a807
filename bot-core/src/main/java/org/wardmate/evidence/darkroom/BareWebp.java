package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Lays a WebP bare: its picture, or the first frame of a moving one, with its transparency. */
final class BareWebp {
    private static final int HEADER = 12;
    private static final int FRAME_HEADER = 16;
    private static final int ALPHA = 0x10;

    private final Limits limits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int frames;
    private boolean alpha;
    private Orientation orientation = Orientation.UPRIGHT;

    private BareWebp(Limits limits) {
        this.limits = limits;
    }

    static Bare of(byte[] webp, Limits limits) throws Unfit {
        return new BareWebp(limits).read(new Bytes(webp));
    }

    private Bare read(Bytes in) throws Unfit {
        in.skip(4);
        long length = in.u32Little();
        if (length - 4 > in.left() || length < 4) {
            throw new Unfit(Refusal.DAMAGED);
        }
        in.skip(4);
        chunks(in, 8 + length);
        if (width == 0) {
            throw new Unfit(Refusal.DAMAGED);
        }
        return new Bare(MediaType.WEBP, file(), width, height, 4, orientation);
    }

    private void chunks(Bytes in, long end) throws Unfit {
        while (in.place() + 8 <= end) {
            int start = in.place();
            String name = in.letters(4);
            long length = in.u32Little();
            int content = in.place();
            in.skip(length);
            byte[] chunk = in.part(content, in.place());
            if (in.left() > 0) {
                in.skip(length & 1);
            }
            byte[] whole = in.part(start, in.place());
            switch (name) {
                case "VP8X" -> canvas(new Bytes(chunk));
                case "VP8 ", "VP8L" -> picture(name, chunk, whole);
                case "ALPH" -> transparency(whole);
                case "ANMF" -> frame(new Bytes(chunk));
                case "EXIF" -> orientation = Orientation.inExif(withoutName(chunk));
                default -> {}
            }
        }
    }

    private void canvas(Bytes chunk) throws Unfit {
        chunk.skip(4);
        limits.checkPixels(chunk.u24Little() + 1L, chunk.u24Little() + 1L);
    }

    private void frame(Bytes chunk) throws Unfit {
        if (++frames > limits.frames()) {
            throw new Unfit(Refusal.TOO_MANY_FRAMES);
        }
        if (frames == 1) {
            chunk.skip(FRAME_HEADER);
            chunks(chunk, chunk.place() + (long) chunk.left());
        }
    }

    private void transparency(byte[] whole) {
        if (width == 0 && !alpha) {
            alpha = true;
            out.writeBytes(whole);
        }
    }

    private void picture(String name, byte[] chunk, byte[] whole) throws Unfit {
        if (width != 0) {
            return;
        }
        Bytes in = new Bytes(chunk);
        if (name.equals("VP8 ")) {
            in.skip(6);
            width = in.u16Little() & 0x3fff;
            height = in.u16Little() & 0x3fff;
        } else {
            in.skip(1);
            long bits = in.u32Little();
            width = (int) (bits & 0x3fff) + 1;
            height = (int) (bits >> 14 & 0x3fff) + 1;
        }
        limits.checkPixels(width, height);
        out.writeBytes(whole);
    }

    private static byte[] withoutName(byte[] exif) {
        boolean named = new String(exif, 0, Math.min(6, exif.length), ISO_8859_1).equals("Exif\0\0");
        return named ? new Bytes(exif).part(6, exif.length) : exif;
    }

    private byte[] file() {
        byte[] chunks = out.toByteArray();
        ByteBuffer file = ByteBuffer.allocate(HEADER + 18 + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(name("RIFF")).putInt(0).put(name("WEBP"));
        if (alpha) {
            file.put(name("VP8X")).putInt(10).putInt(ALPHA);
            threeBytes(file, width - 1);
            threeBytes(file, height - 1);
        }
        file.put(chunks).putInt(4, file.position() - 8).flip();
        byte[] bytes = new byte[file.limit()];
        file.get(bytes);
        return bytes;
    }

    private static void threeBytes(ByteBuffer file, int value) {
        file.putShort((short) value).put((byte) (value >> 16));
    }

    private static byte[] name(String letters) {
        return letters.getBytes(ISO_8859_1);
    }
}
