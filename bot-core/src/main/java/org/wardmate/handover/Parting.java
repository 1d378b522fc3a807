package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.Evidence;
import org.wardmate.evidence.Leaving;
import org.wardmate.evidence.Opened;
import org.wardmate.handover.Contents.Exhibit;
import org.wardmate.handover.Gathering.Gathered;
import org.wardmate.storage.StorageException;

/** What somebody may take, noted already, and not yet packed. Packing takes a while and belongs outside transactions. */
public final class Parting {
    private static final String PDF = "application/pdf";
    private static final String TEXT = "text/plain";

    private final What what;
    private final Contents contents;
    private final List<Leaving> leaving;

    Parting(What what, Gathered gathered) {
        this.what = what;
        this.contents = gathered.contents();
        this.leaving = gathered.leaving();
    }

    /** Reads and measures everything. A picture that is not what was once sealed stops it, in plain words. */
    public Export packed() {
        try {
            return switch (what) {
                case PACK -> {
                    List<PackFile> files = files();
                    yield export("-evidence.zip", "application/zip", out -> Zip.write(files, out));
                }
                case POLICE_SHEET -> {
                    byte[] sheet = PoliceSheet.of(contents);
                    yield export("-police-handover.pdf", PDF, out -> out.write(sheet));
                }
            };
        } catch (IOException e) {
            throw new StorageException(text("handover.unreadable"), e);
        }
    }

    private List<PackFile> files() throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (Exhibit exhibit : contents.happened().pictures()) {
            files.add(original(exhibit));
        }
        for (Exhibit exhibit : contents.happened().pictures()) {
            Opened copy = leaving(exhibit).open(Copy.VIEWING);
            files.add(PackFile.measured(Names.copy(exhibit), copy.type().mime(), () -> opened(copy)));
        }
        files.add(PackFile.of(Names.SUMMARY, PDF, Summary.of(contents, leaving)));
        files.add(PackFile.of(Names.POLICE_SHEET, PDF, PoliceSheet.of(contents)));
        files.add(words(
                Names.CUSTODY, "text/csv", CustodyTable.of(contents.happened().touches())));
        files.add(words(
                Names.README, TEXT, text("handover.readme", contents.file().id().value())));
        files.add(PackFile.of(
                Manifest.NAME, "application/json", Manifest.of(contents, files).written()));
        files.add(words(Sums.NAME, TEXT, Sums.of(files)));
        return List.copyOf(files);
    }

    private PackFile original(Exhibit exhibit) throws IOException {
        Evidence evidence = exhibit.evidence();
        Opened original = leaving(exhibit).open(Copy.ORIGINAL);
        PackFile file =
                PackFile.measured(Names.original(exhibit), evidence.type().mime(), () -> opened(original));
        if (!file.measure().sha256().equals(evidence.sha256())) {
            throw new StorageException(text("handover.not-as-sealed", String.valueOf(exhibit.number())));
        }
        return file;
    }

    private Leaving leaving(Exhibit exhibit) {
        return leaving.get(exhibit.number() - 1);
    }

    private static InputStream opened(Opened copy) {
        return copy.stream().orElseThrow(() -> new StorageException(text("handover.deleted-meanwhile")));
    }

    private static PackFile words(String name, String mediaType, String words) throws IOException {
        return PackFile.of(name, mediaType, words.getBytes(StandardCharsets.UTF_8));
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Export export(String ending, String mediaType, Writing writing) {
        return new Export() {
            @Override
            public String fileName() {
                return contents.file().id() + ending;
            }

            @Override
            public String mediaType() {
                return mediaType;
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                writing.to(out);
            }
        };
    }
}
