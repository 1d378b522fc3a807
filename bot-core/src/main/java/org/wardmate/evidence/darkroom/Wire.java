package org.wardmate.evidence.darkroom;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** How the child tells what came of a file. The parent believes none of it without looking. */
final class Wire {
    static final int LARGEST_COPY = 12 << 20;

    private static final int DEVELOPED = 1;
    private static final int REFUSED = 2;
    private static final int PIXELS = 1;
    private static final int PAGES = 2;

    private Wire() {}

    static void write(Development development, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        switch (development) {
            case Development.Refused(var refusal) -> {
                out.writeByte(REFUSED);
                out.writeUTF(refusal.name());
            }
            case Development.Developed(var extent, var viewing, var thumbnail) -> {
                out.writeByte(DEVELOPED);
                write(extent, out);
                write(viewing, out);
                write(thumbnail, out);
            }
        }
        out.flush();
    }

    private static void write(Extent extent, DataOutputStream out) throws IOException {
        switch (extent) {
            case Extent.Pixels(var width, var height) -> {
                out.writeByte(PIXELS);
                out.writeInt(width);
                out.writeInt(height);
            }
            case Extent.Pages(var count) -> {
                out.writeByte(PAGES);
                out.writeInt(count);
            }
        }
    }

    private static void write(Development.Copy copy, DataOutputStream out) throws IOException {
        out.writeUTF(copy.type().name());
        out.writeInt(copy.bytes().length);
        out.write(copy.bytes());
    }

    /** Reads it; what cannot be so throws. */
    static Development read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            return switch (in.readByte()) {
                case REFUSED -> new Development.Refused(Refusal.valueOf(in.readUTF()));
                case DEVELOPED -> new Development.Developed(extent(in), copy(in), copy(in));
                default -> throw new IOException("Neither developed nor refused.");
            };
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private static Extent extent(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case PIXELS -> new Extent.Pixels(in.readInt(), in.readInt());
            case PAGES -> new Extent.Pages(in.readInt());
            default -> throw new IOException("Neither pixels nor pages.");
        };
    }

    private static Development.Copy copy(DataInputStream in) throws IOException {
        MediaType type = MediaType.valueOf(in.readUTF());
        int length = in.readInt();
        if ((type != MediaType.PNG && type != MediaType.JPEG) || length < 1 || length > LARGEST_COPY) {
            throw new IOException("Not a copy that the darkroom makes.");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The copy is cut short.");
        }
        return new Development.Copy(type, bytes);
    }
}
