package org.wardmate.evidence.darkroom;

import java.io.ByteArrayOutputStream;

/** Lays a GIF bare: its first frame, once all frames were counted and measured. */
final class BareGif {
    private static final int IMAGE = 0x2c;
    private static final int EXTENSION = 0x21;
    private static final int TRANSPARENCY = 0xf9;
    private static final int TRAILER = 0x3b;

    private final Bytes in;
    private final Limits limits;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int width;
    private int height;
    private int frames;
    private long framePixels;

    private BareGif(byte[] gif, Limits limits) {
        this.in = new Bytes(gif);
        this.limits = limits;
    }

    static Bare of(byte[] gif, Limits limits) throws Unfit {
        return new BareGif(gif, limits).read();
    }

    private Bare read() throws Unfit {
        in.skip(6);
        limits.checkPixels(Math.max(1, in.u16Little()), Math.max(1, in.u16Little()));
        int flags = in.u8();
        in.skip(2 + colours(flags));
        out.writeBytes(in.part(0, in.place()));
        int kind = in.u8();
        while (kind != TRAILER) {
            block(kind);
            kind = in.u8();
        }
        if (frames == 0) {
            throw new Unfit(Refusal.DAMAGED);
        }
        out.write(TRAILER);
        return new Bare(MediaType.GIF, out.toByteArray(), width, height, 1);
    }

    private void block(int kind) throws Unfit {
        int start = in.place() - 1;
        boolean drawn = switch (kind) {
            case IMAGE -> frame();
            case EXTENSION -> in.u8() == TRANSPARENCY;
            default -> throw new Unfit(Refusal.DAMAGED);
        };
        int length = in.u8();
        while (length > 0) {
            in.skip(length);
            length = in.u8();
        }
        boolean first = kind == IMAGE ? frames == 1 : frames == 0;
        if (first && drawn) {
            out.writeBytes(in.part(start, in.place()));
        }
    }

    private boolean frame() throws Unfit {
        in.skip(4);
        int frameWidth = in.u16Little();
        int frameHeight = in.u16Little();
        in.skip(colours(in.u8()) + 1L);
        limits.checkPixels(frameWidth, frameHeight);
        frames++;
        framePixels += (long) frameWidth * frameHeight;
        if (frames > limits.frames() || framePixels > limits.framePixels()) {
            throw new Unfit(Refusal.TOO_MANY_FRAMES);
        }
        if (frames == 1) {
            width = frameWidth;
            height = frameHeight;
        }
        return true;
    }

    /** The bytes of the table of colours that flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
