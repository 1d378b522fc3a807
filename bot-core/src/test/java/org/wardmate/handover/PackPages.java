package org.wardmate.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.wardmate.casework.CaseEvent;
import org.wardmate.casework.Kind;
import org.wardmate.casework.Sign;
import org.wardmate.casework.YesNo;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.darkroom.HostileFiles;

/** Writes a made-up pack and pictures of its pages into a folder; run it to look at them. */
final class PackPages {
    private PackPages() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Desk desk = new Desk(Desk.incident()
                .withHarm(harm -> harm.withAccount(harm.account()
                                + "\n\nThe week before he wrote \"nice car, shame about the brakes\" and put \uD83D\uDD2A\uD83D\uDE21"
                                + " under it. In Urdu somebody added: میں تمہیں ڈھونڈ لوں گا۔ I did not answer. "
                                + "It goes on and on, in every thread about the library, most evenings after ten. "
                                        .repeat(12))
                        .withKinds(Set.of(Kind.THREAT, Kind.PERSISTENT, Kind.HATE))
                        .withSign(Sign.HATE, YesNo.NOT_SURE)
                        .withSign(Sign.ELECTION, YesNo.YES)));
        desk.keep("Screenshot_20261101-085958_Facebook.jpg", HostileFiles.jpeg(1080, 2340));
        Evidence second = desk.keep("thread.png", HostileFiles.png(1400, 700));
        desk.keep("letter from the library about what happened on Tuesday.pdf", HostileFiles.pdf(2));
        desk.clock.pass(Duration.ofHours(30));
        desk.happened(new CaseEvent.MoreTold(desk.clock.instant(), Desk.MEMBER.id()));
        byte[] pack = desk.pack(List.of("Zelda Quartermain"), List.of(second));
        Files.write(folder.resolve("pack.zip"), pack);
        for (Map.Entry<String, byte[]> file : Box.files(pack).entrySet()) {
            Files.write(folder.resolve(file.getKey().replace('/', '-')), file.getValue());
            if (file.getKey().matches("(summary|handover)\\.pdf")) {
                show(file.getValue(), folder, file.getKey());
            }
        }
    }

    private static void show(byte[] pdf, Path folder, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 90),
                        "png",
                        folder.resolve("%s-%d.png".formatted(name, page + 1)).toFile());
            }
        }
    }
}
