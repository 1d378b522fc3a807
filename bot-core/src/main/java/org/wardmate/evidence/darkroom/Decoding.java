package org.wardmate.evidence.darkroom;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Draws a bare picture. A very large one is thinned out while it is read, so that memory stays bounded. */
final class Decoding {
    /** What the pixels may take once they are read. */
    private static final long MOST_BYTES = 96_000_000;

    private Decoding() {}

    static BufferedImage of(Bare bare) throws IOException {
        ImageReader reader = reader(bare.type());
        try (ImageInputStream in = new ByteArrayImageInputStream(bare.bytes())) {
            reader.setInput(in, true, true);
            ImageReadParam thinned = reader.getDefaultReadParam();
            int step = step(bare);
            thinned.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, thinned);
        } finally {
            reader.dispose();
        }
    }

    /** TwelveMonkeys' readers, where they are on the class path, stand before Java's own. */
    private static ImageReader reader(MediaType type) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
        if (!readers.hasNext()) {
            throw new IOException("No reader of this kind.");
        }
        return readers.next();
    }

    private static int step(Bare bare) {
        int step = 1;
        while ((long) (bare.width() / step) * (bare.height() / step) * bare.bytesPerPixel() > MOST_BYTES) {
            step++;
        }
        return step;
    }
}
