package org.wardmate.evidence.darkroom;

import java.io.ByteArrayOutputStream;
import java.util.Set;
import java.util.zip.CRC32;

/** Lays a PNG bare. Profiles and texts, which may unpack to any size, are left out packed. */
final class BarePng {
    private static final int SIGNATURE = 8;
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

    private BarePng() {}

    static Bare of(byte[] png, Limits limits) throws Unfit {
        Bytes in = new Bytes(png);
        in.skip(SIGNATURE);
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(png, 0, SIGNATURE);
        int header = in.place() + 8;
        String type = "";
        while (!type.equals("IEND")) {
            int start = in.place();
            long length = in.u32();
            type = in.letters(4);
            in.skip(length);
            long sum = in.u32();
            if (start == SIGNATURE && !(type.equals("IHDR") && length == 13)) {
                throw new Unfit(Refusal.DAMAGED);
            }
            if (NEEDED.contains(type)) {
                requireSum(png, start + 4, in.place() - 4, sum);
                out.write(png, start, in.place() - start);
            }
        }
        return bare(new Bytes(png), header, out.toByteArray(), limits);
    }

    private static Bare bare(Bytes in, int header, byte[] bytes, Limits limits) throws Unfit {
        in.skip(header);
        long width = in.u32();
        long height = in.u32();
        limits.checkPixels(width, height);
        int depth = in.u8();
        return new Bare(MediaType.PNG, bytes, (int) width, (int) height, channels(in.u8()) * (depth > 8 ? 2 : 1));
    }

    private static int channels(int colourType) {
        return switch (colourType) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            default -> 4;
        };
    }

    private static void requireSum(byte[] png, int from, int to, long sum) throws Unfit {
        CRC32 crc = new CRC32();
        crc.update(png, from, to - from);
        if (crc.getValue() != sum) {
            throw new Unfit(Refusal.DAMAGED);
        }
    }
}
