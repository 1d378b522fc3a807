package org.wardmate.rights;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wardmate.casework.Chronicle;
import org.wardmate.evidence.Copy;
import org.wardmate.evidence.Opened;
import org.wardmate.handover.Export;
import org.wardmate.handover.PackFile;
import org.wardmate.handover.Zip;
import org.wardmate.handover.paper.Paper;
import org.wardmate.message.Block.Fact;
import org.wardmate.rights.OwnData.Picture;
import org.wardmate.storage.StorageException;
import tools.jackson.databind.json.JsonMapper;

/** A copy of all that is kept about a person: to read, for programs, and their pictures as they sent them. */
public final class DataCopy {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy-MM-dd").withZone(ZoneOffset.UTC);

    private final Instant made;
    private final List<Section> sections;
    private final List<Picture> pictures;

    DataCopy(Instant made, List<Section> sections, List<Picture> pictures) {
        this.made = made;
        this.sections = List.copyOf(sections);
        this.pictures = List.copyOf(pictures);
    }

    /** Reads every byte once; takes a while, so call it outside transactions. */
    public Export packed() {
        try {
            List<PackFile> files = files();
            return new Ready("my-data-" + DAY.format(made) + ".zip", files);
        } catch (IOException e) {
            throw new StorageException(text("copy.unreadable"), e);
        }
    }

    private List<PackFile> files() throws IOException {
        List<PackFile> files = new ArrayList<>();
        files.add(PackFile.of(
                "README.txt",
                "text/plain",
                text("copy.readme", Chronicle.when(made)).getBytes(StandardCharsets.UTF_8)));
        files.add(PackFile.of("my-data.pdf", "application/pdf", paper()));
        files.add(PackFile.of("my-data.json", "application/json", json()));
        for (Picture picture : pictures) {
            Opened original = picture.leaving().open(Copy.ORIGINAL);
            files.add(PackFile.measured(
                    name(picture), picture.leaving().evidence().type().mime(), () -> opened(original)));
        }
        return List.copyOf(files);
    }

    private static InputStream opened(Opened original) {
        return original.stream().orElseThrow(() -> new StorageException(text("copy.unreadable")));
    }

    private static String name(Picture picture) {
        return "pictures/%s/%02d.%s"
                .formatted(
                        picture.file().id(),
                        picture.number(),
                        picture.leaving().evidence().type().name().toLowerCase(Locale.ROOT));
    }

    private byte[] paper() throws IOException {
        try (Paper paper = new Paper(text("copy.title"), "Wardmate", made)) {
            paper.paragraph(text("copy.readme", Chronicle.when(made)));
            for (Section section : sections) {
                paper.heading(section.heading());
                if (section.facts().stream().map(Fact::value).allMatch(String::isBlank)) {
                    paper.paragraph(text("copy.nothing"));
                }
                paper.facts(section.facts());
            }
            return paper.bytes();
        }
    }

    private byte[] json() {
        return JsonMapper.shared()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(Map.of(
                        "about", text("copy.title"),
                        "made", made.toString(),
                        "sections", sections));
    }

    private record Ready(String fileName, List<PackFile> files) implements Export {
        @Override
        public String mediaType() {
            return "application/zip";
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            Zip.write(files, out);
        }
    }
}
