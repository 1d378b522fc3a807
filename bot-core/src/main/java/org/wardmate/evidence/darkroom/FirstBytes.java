package org.wardmate.evidence.darkroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** Tells the kind of a file by how it begins. Names and declared types are never asked. */
public final class FirstBytes {
    /** As many as are needed. */
    public static final int COUNT = 1024;

    private static final List<String> PROGRAMS =
            List.of("MZ", "\u007fELF", "#!", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe", "dex\n");
    private static final List<String> WEB_PAGES = List.of(
            "<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<meta", "<title", "<div", "<a ");
    private static final List<String> HEIC_BRANDS =
            List.of("heic", "heix", "heif", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private FirstBytes() {}

    public static Sniff sniff(byte[] bytes) {
        String first = new String(bytes, 0, Math.min(bytes.length, COUNT), ISO_8859_1);
        if (first.isEmpty()) {
            return new Sniff.Refused(Refusal.EMPTY);
        }
        if (first.startsWith("\u0089PNG\r\n\u001a\n")) {
            return new Sniff.Known(MediaType.PNG);
        }
        if (first.startsWith("\u00ff\u00d8\u00ff")) {
            return new Sniff.Known(MediaType.JPEG);
        }
        if (first.startsWith("GIF87a") || first.startsWith("GIF89a")) {
            return new Sniff.Known(MediaType.GIF);
        }
        if (first.startsWith("RIFF") && first.startsWith("WEBP", 8)) {
            return new Sniff.Known(MediaType.WEBP);
        }
        return first.startsWith("%PDF-") ? new Sniff.Known(MediaType.PDF) : new Sniff.Refused(refusal(first));
    }

    private static Refusal refusal(String first) {
        if (first.startsWith("ftyp", 4)) {
            return HEIC_BRANDS.stream().anyMatch(brand -> first.startsWith(brand, 8)) ? Refusal.HEIC : Refusal.FILM;
        }
        if (first.startsWith("\u001aE\u00df\u00a3") || first.startsWith("RIFF")) {
            return Refusal.FILM; // Matroska, WebM, AVI
        }
        if (PROGRAMS.stream().anyMatch(first::startsWith)) {
            return Refusal.PROGRAM;
        }
        String text = first.replace("\u0000", "").toLowerCase(Locale.ROOT);
        if (text.contains("<svg")) {
            return Refusal.SVG;
        }
        return WEB_PAGES.stream().anyMatch(text::contains) ? Refusal.WEB_PAGE : Refusal.UNKNOWN;
    }
}
