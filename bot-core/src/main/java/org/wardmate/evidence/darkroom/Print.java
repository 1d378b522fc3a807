package org.wardmate.evidence.darkroom;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture drawn afresh on white: upright, no larger than it need be, and nothing in it but its pixels. */
final class Print {
    private static final int SHORTER_SIDE = 2_000;
    /** Long screenshots of a whole thread stay legible: their longer side has no limit of its own. */
    private static final int MOST_PIXELS = 8_000_000;

    private static final int THUMBNAIL = 320;
    private static final int LARGEST_PNG = 4 << 20;

    private final BufferedImage picture;

    private Print(BufferedImage picture) {
        this.picture = picture;
    }

    static Print viewing(BufferedImage original, Orientation orientation) {
        double width = original.getWidth();
        double height = original.getHeight();
        double scale = Math.min(SHORTER_SIDE / Math.min(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
        return new Print(drawn(original, Math.min(1, scale), orientation));
    }

    Print thumbnail() {
        double longer = Math.max(picture.getWidth(), picture.getHeight());
        return new Print(drawn(picture, Math.min(1, THUMBNAIL / longer), Orientation.UPRIGHT));
    }

    private static BufferedImage drawn(BufferedImage original, double scale, Orientation orientation) {
        BufferedImage from = original;
        // Bilinear drawing looks at four pixels; shrinking further in one go would lose thin strokes of letters.
        double left = scale;
        while (left < 0.5) {
            from = drawnOnce(from, 0.5, Orientation.UPRIGHT);
            left *= 2;
        }
        return drawnOnce(from, left, orientation);
    }

    private static BufferedImage drawnOnce(BufferedImage from, double scale, Orientation orientation) {
        int width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        BufferedImage drawn = orientation.isOnItsSide()
                ? new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform upright = orientation.upright(width, height);
        upright.scale((double) width / from.getWidth(), (double) height / from.getHeight());
        pen.drawImage(from, upright, null);
        pen.dispose();
        return drawn;
    }

    /** As PNG, in which letters stay sharp, unless that would be large, as with photographs. */
    Development.Copy sharp() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.size() > LARGEST_PNG ? small() : new Development.Copy(MediaType.PNG, out.toByteArray());
    }

    Development.Copy small() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return new Development.Copy(MediaType.JPEG, out.toByteArray());
    }
}
