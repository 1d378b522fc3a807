package org.wardmate.handover;

import static org.wardmate.message.Texts.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmate.handover.PackFile.Measure;
import org.wardmate.message.Pieces;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Looks at an evidence pack and says in plain words what is whole and what is not. Nothing is unpacked. Every file must
 * be as the manifest and the checksums say, and the ZIP around them as Wardmate writes it.
 */
public final class PackCheck {
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  ([ -~]{1,80})");

    private final Inside inside;
    private final List<String> lines = new ArrayList<>();
    private int faults;

    private PackCheck(Inside inside) {
        this.inside = inside;
    }

    /** What was found, line by line. */
    public record Report(boolean whole, List<String> lines) {
        public Report {
            lines = List.copyOf(lines);
        }
    }

    /** What the pack says of itself: hashes by name. */
    private record Listing(Map<String, String> hashes) {
        Optional<String> of(String name) {
            return Optional.ofNullable(hashes.get(name));
        }
    }

    public static Report of(Path pack) throws IOException {
        try (Inside inside = Inside.of(pack)) {
            return new PackCheck(inside).report(pack);
        } catch (Inside.NoPack no) {
            return new Report(false, List.of(String.valueOf(no.getMessage())));
        }
    }

    private Report report(Path pack) throws IOException {
        Optional<JsonNode> manifest = manifest();
        manifest.ifPresent(this::title);
        inside.faults().forEach(this::fault);
        compare(manifest.map(PackCheck::listed), sums());
        if (faults == 0 && !Likeness.of(pack, inside.files())) {
            fault(text("verify.wrapping"));
        }
        lines.add(
                faults == 0 ? text("verify.whole", String.valueOf(inside.files().size())) : text("verify.not-whole"));
        return new Report(faults == 0, lines);
    }

    private void title(JsonNode manifest) {
        lines.add(text(
                "verify.title",
                shown(manifest.path("report").path("reference")),
                shown(manifest.path("export").path("at")),
                shown(manifest.path("export").path("by"))));
    }

    private static String shown(JsonNode words) {
        return Pieces.shorten(words.asString("?"), 100);
    }

    private Optional<JsonNode> manifest() throws IOException {
        Optional<byte[]> bytes = inside.bytes(Manifest.NAME);
        try {
            Optional<JsonNode> read = bytes.map(Manifest.JSON::readTree)
                    .filter(tree -> tree.path("format").asString("").equals(Manifest.FORMAT));
            if (read.isEmpty()) {
                fault(text("verify.no-manifest"));
            } else if (read.get().path("version").asInt(0) > Manifest.VERSION) {
                fault(text("verify.newer"));
            }
            return read;
        } catch (JacksonException damaged) {
            fault(text("verify.no-manifest"));
            return Optional.empty();
        }
    }

    private static Listing listed(JsonNode manifest) {
        Map<String, String> hashes = new HashMap<>();
        for (JsonNode file : manifest.path("files")) {
            hashes.put(file.path("name").asString(""), file.path("sha256").asString(""));
        }
        return new Listing(hashes);
    }

    private Listing sums() throws IOException {
        Map<String, String> hashes = new HashMap<>();
        String all = inside.bytes(Sums.NAME)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .orElse("");
        if (all.isEmpty()) {
            fault(text("verify.no-sums"));
        }
        for (String line : all.split("\n", -1)) {
            Matcher parts = LINE.matcher(line);
            if (parts.matches()) {
                hashes.put(parts.group(2), parts.group(1));
            }
        }
        return new Listing(hashes);
    }

    private void compare(Optional<Listing> manifest, Listing sums) throws IOException {
        boolean sumsWhole = sumsAreThoseOf(inside);
        TreeSet<String> names = new TreeSet<>(sums.hashes().keySet());
        manifest.ifPresent(listing -> names.addAll(listing.hashes().keySet()));
        inside.files().forEach(file -> names.add(file.name()));
        names.remove(Sums.NAME);
        for (String name : names) {
            compare(name, manifest, sums);
        }
        if (!sumsWhole && faults == 0) {
            fault(text("verify.sums"));
        }
    }

    private static boolean sumsAreThoseOf(Inside inside) throws IOException {
        List<PackFile> others = inside.files().stream()
                .filter(file -> !file.name().equals(Sums.NAME))
                .toList();
        return inside.bytes(Sums.NAME)
                .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
                .filter(Sums.of(others)::equals)
                .isPresent();
    }

    private void compare(String name, Optional<Listing> manifest, Listing sums) {
        Optional<String> there = inside.measure(name).map(Measure::sha256);
        Optional<String> summed = sums.of(name);
        // The manifest cannot hold its own checksum, and one that cannot be read was complained of already.
        Optional<String> listed = name.equals(Manifest.NAME)
                ? summed
                : manifest.map(listing -> listing.of(name)).orElse(summed);
        String shown = Pieces.shorten(name, 60);
        if (there.isEmpty()) {
            fault(text("verify.missing", shown));
        } else if (listed.isEmpty() && summed.isEmpty()) {
            fault(text("verify.unlisted", shown));
        } else if (there.equals(listed) && there.equals(summed)) {
            lines.add(text("verify.file-whole", shown));
        } else if (there.equals(listed)) {
            fault(text("verify.sum-differs", shown));
        } else if (there.equals(summed)) {
            fault(text("verify.manifest-differs", shown));
        } else {
            fault(text("verify.changed", shown));
        }
    }

    private void fault(String sentence) {
        faults++;
        lines.add(sentence);
    }
}
