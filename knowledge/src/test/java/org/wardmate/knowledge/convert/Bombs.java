package org.wardmate.knowledge.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that mean harm. */
public final class Bombs {
    private static final int MEGABYTE = 1024 * 1024;

    private Bombs() {}

    /** A Word file of some hundred kilobytes that unpacks to so many megabytes of spaces. */
    public static byte[] docx(int megabytes) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(UTF_8));
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                byte[] spaces = " ".repeat(MEGABYTE).getBytes(UTF_8);
                for (int i = 0; i < megabytes; i++) {
                    zip.write(spaces);
                }
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
