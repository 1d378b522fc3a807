package org.wardmate.knowledge.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file is, by what stands in it; its name only says what it is called. */
enum FileKind {
    PDF("kind.pdf", Set.of("pdf")),
    DOCX("kind.docx", Set.of("docx")),
    HTML("kind.html", Set.of("html", "htm")),
    TEXT("kind.text", Set.of("txt", "md", "markdown")),
    OLD_OFFICE("kind.old-office", Set.of("doc")),
    RICH_TEXT("kind.rtf", Set.of("rtf")),
    PICTURE("kind.picture", Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff")),
    ZIP("kind.zip", Set.of("zip")),
    UNKNOWN("kind.unknown", Set.of());

    /** The kinds that are read. */
    static final Set<FileKind> READ = Set.of(PDF, DOCX, HTML, TEXT);

    private static final int PDF_MARK_WITHIN = 1024;
    private static final List<String> PICTURES =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "BM", "RIFF");
    private static final Pattern PAGE = Pattern.compile(
            "\\s*(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,2000}?-->\\s*)?<(!doctype\\s+html|html|head|body)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\s*<[a-zA-Z].*", Pattern.DOTALL);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // Each is made by Set.of.
    private final Set<String> endings;

    FileKind(String words, Set<String> endings) {
        this.words = words;
        this.endings = endings;
    }

    /** In words, such as "a PDF". */
    String inWords() {
        return Words.of(words);
    }

    /** The kind that a file's name claims. */
    static FileKind named(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** The kind that a file is; a piece of a web page counts as one only where its name says so. */
    static FileKind of(byte[] content, FileKind named) {
        String head = new String(content, 0, Math.min(content.length, PDF_MARK_WITHIN), ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return OLD_OFFICE;
        }
        if (head.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return holds(content, "word/document") && holds(content, "[Content_Types].xml") ? DOCX : ZIP;
        }
        Optional<String> text = TextContent.of(content).map(TextContent::text);
        if (text.isEmpty()) {
            return PICTURES.stream().anyMatch(head::startsWith) ? PICTURE : UNKNOWN;
        }
        boolean page = PAGE.matcher(text.get()).matches()
                || (named == HTML && TAG.matcher(text.get()).matches());
        return page ? HTML : TEXT;
    }

    /** Whether a zip file has an entry that begins so; names stand in it as they are. */
    private static boolean holds(byte[] content, String name) {
        return new String(content, ISO_8859_1).contains(name);
    }
}
