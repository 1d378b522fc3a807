package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;

/** Lays a JPEG bare: tables, frame and scans up to its end. Of what cameras add, only how they were held is read. */
final class BareJpeg {
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final String EXIF_NAME = "Exif\0\0";

    private final Bytes in;
    private final Limits limits;
    private final ByteArrayOutputStream out;
    private int width;
    private int height;
    private int components;
    private int scans;
    private Orientation orientation = Orientation.UPRIGHT;

    private BareJpeg(byte[] jpeg, Limits limits) {
        this.in = new Bytes(jpeg);
        this.limits = limits;
        this.out = new ByteArrayOutputStream(jpeg.length);
    }

    static Bare of(byte[] jpeg, Limits limits) throws Unfit {
        return new BareJpeg(jpeg, limits).read();
    }

    private Bare read() throws Unfit {
        in.skip(2);
        write(START);
        int marker = marker();
        while (marker != END) {
            segment(marker);
            marker = marker();
        }
        write(END);
        if (scans == 0 || components == 0) {
            throw new Unfit(Refusal.DAMAGED);
        }
        return new Bare(MediaType.JPEG, out.toByteArray(), width, height, components, orientation);
    }

    private int marker() throws Unfit {
        if (in.u8() != 0xff) {
            throw new Unfit(Refusal.DAMAGED);
        }
        int marker = 0xff;
        while (marker == 0xff) {
            marker = in.u8();
        }
        return marker;
    }

    private void segment(int marker) throws Unfit {
        if (marker < 0xc0 || (marker >= 0xd0 && marker <= START)) {
            throw new Unfit(Refusal.DAMAGED);
        }
        int start = in.place();
        int length = in.u16();
        in.skip(length - 2L);
        byte[] segment = in.part(start, in.place());
        if (isFrame(marker)) {
            frame(segment);
        }
        if (marker == EXIF && new String(segment, 2, Math.min(6, length - 2), ISO_8859_1).equals(EXIF_NAME)) {
            orientation = Orientation.inExif(in.part(start + 8, in.place()));
        }
        if (isNeeded(marker, segment)) {
            write(marker);
            out.writeBytes(segment);
        }
        if (marker == SCAN) {
            scan();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Frames, tables and scans; of the applications' own, the two that say which colours are meant. */
    private static boolean isNeeded(int marker, byte[] segment) {
        String name = new String(segment, 2, Math.min(5, segment.length - 2), ISO_8859_1);
        return switch (marker) {
            case 0xe0 -> name.equals("JFIF\0") && segment.length == 16;
            case 0xee -> name.equals("Adobe") && segment.length == 14;
            default -> marker < 0xe0 && marker != 0xdc;
        };
    }

    private void frame(byte[] segment) throws Unfit {
        if (components != 0) {
            throw new Unfit(Refusal.DAMAGED); // A second frame could be larger than the first.
        }
        Bytes frame = new Bytes(segment);
        frame.skip(3);
        height = frame.u16();
        width = frame.u16();
        components = frame.u8();
        limits.checkPixels(width, height);
    }

    /** Passes over packed pixels, in which FF is followed by 0 or by a restart. */
    private void scan() throws Unfit {
        if (++scans > limits.scans()) {
            throw new Unfit(Refusal.TOO_HEAVY);
        }
        int start = in.place();
        byte[] bytes = in.whole();
        int end = start;
        while (end + 1 < bytes.length && !(bytes[end] == (byte) 0xff && isMarker(bytes[end + 1] & 0xff))) {
            end++;
        }
        if (end + 1 >= bytes.length) {
            throw new Unfit(Refusal.DAMAGED);
        }
        in.skip((long) end - start);
        out.write(bytes, start, end - start);
    }

    private static boolean isMarker(int second) {
        return second != 0 && second != 0xff && (second < 0xd0 || second > 0xd7);
    }

    private void write(int marker) {
        out.write(0xff);
        out.write(marker);
    }
}
