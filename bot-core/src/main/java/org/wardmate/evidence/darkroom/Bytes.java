package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A file's bytes, read from front to back; whatever reaches past their end is damaged. */
final class Bytes {
    private final byte[] bytes;
    private int place;

    Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    int place() {
        return place;
    }

    int left() {
        return bytes.length - place;
    }

    void skip(long count) throws Unfit {
        if (count < 0 || count > left()) {
            throw new Unfit(Refusal.DAMAGED);
        }
        place += (int) count;
    }

    int u8() throws Unfit {
        skip(1);
        return bytes[place - 1] & 0xff;
    }

    /** Two bytes, the lower one first. */
    int u16Little() throws Unfit {
        return u8() | u8() << 8;
    }

    int u16() throws Unfit {
        return u8() << 8 | u8();
    }

    int u24Little() throws Unfit {
        return u16Little() | u8() << 16;
    }

    long u32() throws Unfit {
        return (long) u16() << 16 | u16();
    }

    long u32Little() throws Unfit {
        return u16Little() | (long) u16Little() << 16;
    }

    String letters(int count) throws Unfit {
        skip(count);
        return new String(bytes, place - count, count, ISO_8859_1);
    }

    /** A part of the whole, by its place. */
    byte[] part(int from, int to) {
        byte[] part = new byte[to - from];
        System.arraycopy(bytes, from, part, 0, part.length);
        return part;
    }

    ByteBuffer view(ByteOrder order) {
        return ByteBuffer.wrap(bytes).order(order);
    }

    byte[] whole() {
        return bytes;
    }
}
