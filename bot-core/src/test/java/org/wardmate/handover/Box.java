package org.wardmate.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A ZIP opened by other means than those under test, and the programs of a bare machine. */
final class Box {
    private Box() {}

    static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    static byte[] file(Map<String, byte[]> files, String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /** Packed as a pack is, whatever is in it. */
    static byte[] zip(Map<String, byte[]> files) throws IOException {
        List<PackFile> packed = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            packed.add(PackFile.of(file.getKey(), "", file.getValue()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Zip.write(packed, out);
        return out.toByteArray();
    }

    /** Unpacks by {@code unzip} where the machine has it, else by Java. */
    static void unpack(byte[] zip, Path folder) throws IOException, InterruptedException {
        if (Files.isExecutable(Path.of("/usr/bin/unzip"))) {
            Path file = Files.write(folder.resolve("pack.zip"), zip);
            if (run(folder, "unzip", "-q", file.toString()) != 0) {
                throw new IOException("unzip complained.");
            }
            Files.delete(file);
            return;
        }
        for (Map.Entry<String, byte[]> file : files(zip).entrySet()) {
            Path there = folder.resolve(file.getKey());
            Files.createDirectories(there.getParent());
            Files.write(there, file.getValue());
        }
    }

    static int sha256sum(Path folder) throws IOException, InterruptedException {
        return run(folder, "sha256sum", "--strict", "-c", "SHA256SUMS");
    }

    private static int run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }

    static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
