package org.wardmate.evidence.darkroom;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** Makes clean copies of a file, in this process; only the child and tests do so. */
final class Developing {
    private final Limits limits;

    Developing(Limits limits) {
        this.limits = limits;
    }

    /** Whatever a decoder throws at a damaged file is a refusal; running out of memory ends the child. */
    Development develop(MediaType type, byte[] file) {
        try {
            return switch (type) {
                case PNG -> picture(BarePng.of(file, limits));
                case JPEG -> picture(BareJpeg.of(file, limits));
                case GIF -> picture(BareGif.of(file, limits));
                case WEBP -> picture(BareWebp.of(file, limits));
                case PDF -> FirstPages.of(file, limits).developed();
            };
        } catch (Unfit e) {
            return new Development.Refused(e.refusal());
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError _) {
            return new Development.Refused(Refusal.DAMAGED);
        }
    }

    private static Development picture(Bare bare) throws IOException {
        BufferedImage decoded = Decoding.of(bare);
        Print print = Print.viewing(decoded, bare.orientation());
        Extent extent = bare.orientation().isOnItsSide()
                ? new Extent.Pixels(bare.height(), bare.width())
                : new Extent.Pixels(bare.width(), bare.height());
        // A JPEG gains nothing from being kept sharp.
        Development.Copy viewing = bare.type() == MediaType.JPEG ? print.small() : print.sharp();
        return new Development.Developed(extent, viewing, print.thumbnail().small());
    }
}
