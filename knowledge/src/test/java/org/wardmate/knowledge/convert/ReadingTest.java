package org.wardmate.knowledge.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the readers make of files, without the child process around them. */
final class ReadingTest {
    @TempDir
    private Path folder;

    @Nested
    class OfAPdf {
        @Test
        void tellsHeadingsFromParagraphsByTheirLook() {
            assertThat(read(new Pdf()
                            .page()
                            .heading("Using social media")
                            .lines("Members should think before they post anything at all on any site,", "and be kind.")
                            .gap()
                            .lines("A second paragraph stands apart from the first and is as long.")))
                    .containsExactly(
                            "# Using social media",
                            "Members should think before they post anything at all on any site, and be kind.",
                            "A second paragraph stands apart from the first and is as long.");
        }

        @Test
        void tellsListItemsByTheirMarks() {
            assertThat(read(new Pdf()
                            .page()
                            .lines("Don't:", "\u2022 share a password with anybody", "\u2022 post in anger")))
                    .containsExactly("Don't:", "- share a password with anybody", "- post in anger");
        }

        @Test
        void tellsListItemsByTheirIndentWhereMarksAreDrawings() {
            assertThat(read(new Pdf()
                            .page()
                            .lines("This is a longer line so that the page has a right edge to speak of.")
                            .gap()
                            .lines("Members must not:")
                            .indented("share a password")
                            .indented("post in anger")
                            .lines("This line stands at the left again and belongs to no list at all.")))
                    .containsExactly(
                            "This is a longer line so that the page has a right edge to speak of.",
                            "Members must not:",
                            "- share a password",
                            "- post in anger",
                            "This line stands at the left again and belongs to no list at all.");
        }

        @Test
        void keepsColumnsOfDoAndDontApart() {
            assertThat(read(new Pdf()
                            .page()
                            .lines("Some words to begin with, in a line of their own and of some length.")
                            .gap()
                            .row("Do", "Don't")
                            .row("Think first.", "Shout at people.")
                            .row("Ask for help.", "Share passwords.")
                            .gap()
                            .gap()
                            .lines("And some words at the end.")))
                    .containsExactly(
                            "Some words to begin with, in a line of their own and of some length.",
                            "###### Do",
                            "- Think first.",
                            "- Ask for help.",
                            "###### Don't",
                            "- Shout at people.",
                            "- Share passwords.",
                            "And some words at the end.");
        }

        @Test
        void marksWordsThatARuleStrikesOut() {
            assertThat(read(new Pdf().page().struck("Contact", "the press office", "the clerk of the council.")))
                    .containsExactly("Contact ~~the~~ ~~press~~ ~~office~~ the clerk of the council.");
        }

        @Test
        void leavesOutRunningHeadersAndPageNumbersAndSaysSo() {
            Pdf pdf = new Pdf();
            for (int page = 1; page <= 4; page++) {
                pdf.page()
                        .at(810, "Anytown Council: a policy")
                        .lines("The text of page "
                                + List.of("one", "two", "three", "four").get(page - 1) + " goes here.")
                        .at(30, "Page " + page + " of 4");
            }
            Pages pages = pages(pdf);
            assertThat(pages.blocks()).extracting(Block::text).noneMatch(text -> text.contains("Anytown"));
            assertThat(pages.blocks()).hasSize(4);
            assertThat(pages.dropped())
                    .containsExactly(
                            new Conversion.Dropped("page header or footer", "Anytown Council: a policy", 4),
                            new Conversion.Dropped("page number", "Page 1 of 4", 4));
        }

        @Test
        void putsAWordTogetherThatALineCut() {
            assertThat(read(new Pdf()
                            .page()
                            .lines(
                                    "The information that is kept about members is theirs. Other infor-",
                                    "mation is held by the well-",
                                    "being team.")))
                    .containsExactly(
                            "The information that is kept about members is theirs. Other information is held by"
                                    + " the well-being team.");
        }

        @Test
        void countsPagesWithoutText() {
            assertThat(pages(new Pdf()
                                    .page()
                                    .lines("A page with enough text on it.")
                                    .page()
                                    .picture())
                            .notes())
                    .isEqualTo(new Conversion.Notes(2, 1));
        }

        private List<String> read(Pdf pdf) {
            return lines(pages(pdf));
        }

        private Pages pages(Pdf pdf) {
            return readAs(Format.PDF, pdf.bytes());
        }
    }

    @Nested
    class OfAWordFile {
        @Test
        void keepsHeadingsListsAndNumbers() {
            assertThat(read(new Docx()
                            .heading(1, "Using it")
                            .paragraph("You must not:")
                            .bullet("share a password")
                            .paragraph("Follow these steps:")
                            .numbered("Stop.")
                            .numbered("Think.")))
                    .containsExactly(
                            "# Using it",
                            "You must not:",
                            "- share a password",
                            "Follow these steps:",
                            "- 1. Stop.",
                            "- 2. Think.");
        }

        @Test
        void takesLinesAfterAColonForAListWhereTheyReadLikeOne() {
            assertThat(read(new Docx()
                            .paragraph("Members must not:")
                            .paragraph("share a password;")
                            .paragraph("post in anger.")
                            .paragraph("Another matter.")))
                    .containsExactly("Members must not:", "- share a password;", "- post in anger.", "Another matter.");
        }

        @Test
        void endsAListWhereTheNextClauseBegins() {
            assertThat(read(new Docx()
                            .paragraph("3.1 Members must not:")
                            .paragraph("(a) share a password;")
                            .paragraph("(b) post in anger.")
                            .paragraph("3.2 Members may block people.")
                            .paragraph("3.3 Members must not:")
                            .paragraph("3.4 Members may mute people.")))
                    .containsExactly(
                            "3.1 Members must not:",
                            "- (a) share a password;",
                            "- (b) post in anger.",
                            "3.2 Members may block people.",
                            "3.3 Members must not:",
                            "3.4 Members may mute people.");
        }

        @Test
        void takesNoShortRuleForTheOpeningOfTheClausesAfterIt() {
            assertThat(read(new Docx()
                            .paragraph("Do not swear.")
                            .paragraph("1. Be kind.")
                            .paragraph("2. Be patient.")))
                    .containsExactly("Do not swear.", "1. Be kind.", "2. Be patient.");
        }

        @Test
        void takesNumberedLinesInARowForAListAndNotForHeadings() {
            assertThat(read(new Docx()
                            .heading(1, "Think about it")
                            .paragraph("1. First do this")
                            .paragraph("2. Then do that")
                            .bullet("An item of its own.")
                            .paragraph("1. Another list")
                            .paragraph("2. that stands by itself")))
                    .containsExactly(
                            "# Think about it",
                            "- 1. First do this",
                            "- 2. Then do that",
                            "- An item of its own.",
                            "1. Another list",
                            "2. that stands by itself");
        }

        @Test
        void marksStruckOutWordsAndLeavesOutTrackedDeletionsAndHeaders() {
            assertThat(read(new Docx()
                            .header("Page header")
                            .struck("Contact", "the press office", "the clerk.")
                            .changed("Members may", "never", "always")))
                    .containsExactly("Contact ~~the press office~~ the clerk.", "Members may always");
        }

        @Test
        void keepsColumnsOfDoAndDontApart() {
            assertThat(read(new Docx()
                            .table(List.of(
                                    List.of("Do:", "Don’t:"),
                                    List.of("Think.", "Shout."),
                                    List.of("Ask.", "Share passwords.")))))
                    .containsExactly(
                            "###### Do:", "- Think.", "- Ask.", "###### Don’t:", "- Shout.", "- Share passwords.");
        }

        @Test
        void putsShortCellsOfARowOnOneLine() {
            assertThat(read(new Docx().table(List.of(List.of("Clerk", "01234 567"), List.of("Leader", "01234 568")))))
                    .containsExactly("Clerk | 01234 567", "Leader | 01234 568");
        }

        private List<String> read(Docx docx) {
            return lines(readAs(Format.DOCX, docx.bytes()));
        }
    }

    @Nested
    class OfAWebPage {
        @Test
        void leavesOutScriptsAndNavigationAndSaysSo() {
            Pages pages = pages("<html><head><title>T</title><style>p{}</style></head><body><nav>Home</nav>"
                    + "<script>x()</script><h2>Rules</h2><p>Be kind.<ul><li>Think<ul><li>twice</li></ul></li></ul>"
                    + "<footer>Foot</footer></body></html>");
            assertThat(lines(pages)).containsExactly("## Rules", "Be kind.", "- Think", "- twice");
            assertThat(pages.dropped())
                    .containsExactly(
                            new Conversion.Dropped("navigation", "Home", 1),
                            new Conversion.Dropped("page footer", "Foot", 1));
        }

        @Test
        void marksStruckOutWordsAlsoAcrossBlocks() {
            assertThat(lines(pages("<p>Ask <del>the office</del> the clerk.</p><s><p>Gone.</p></s><p>Here.</p>")))
                    .containsExactly("Ask ~~the office~~ the clerk.", "~~Gone.~~", "Here.");
        }

        @Test
        void readsUtf8ThatNothingAnnounces() {
            assertThat(lines(pages("<p>“£5” – naïve</p>"))).containsExactly("“£5” – naïve");
        }

        @Test
        void keepsSignsThatWouldBeTakenForMarks() {
            assertThat(lines(pages("<p># of **stars** and __lines__ and [a](b) \\* ~~x~~</p>")))
                    .containsExactly("\\# of \\**stars\\** and \\__lines\\__ and [a]\\(b) \\\\* \\~~x\\~~");
        }

        private Pages pages(String html) {
            return readAs(Format.HTML, html.getBytes(UTF_8));
        }
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 25).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryWordOfAPlainParagraphInEveryFormat(int seed) {
        Random random = new Random(seed);
        List<List<String>> paragraphs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            paragraphs.add(sentence(random, 5 + random.nextInt(60)));
        }
        String words = paragraphs.stream().flatMap(List::stream).collect(Collectors.joining(" "));
        Pdf pdf = new Pdf().page();
        Docx docx = new Docx();
        StringBuilder html = new StringBuilder("<html><body>");
        for (List<String> paragraph : paragraphs) {
            for (int i = 0; i < paragraph.size(); i += 10) {
                pdf.lines(String.join(" ", paragraph.subList(i, Math.min(i + 10, paragraph.size()))));
            }
            pdf.gap();
            docx.paragraph(String.join(" ", paragraph));
            html.append("<p>").append(String.join(" ", paragraph)).append("</p>");
        }
        assertThat(words(readAs(Format.PDF, pdf.bytes()))).isEqualTo(words);
        assertThat(words(readAs(Format.DOCX, docx.bytes()))).isEqualTo(words);
        assertThat(words(readAs(Format.HTML, html.toString().getBytes(UTF_8)))).isEqualTo(words);
    }

    private static String words(Pages pages) {
        return String.join(" ", lines(pages));
    }

    /** Made-up words, some in capitals, some with marks inside. */
    private static List<String> sentence(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = 0; letter < 2 + random.nextInt(8); letter++) {
                word.append((char) ('a' + random.nextInt(26)));
            }
            switch (random.nextInt(8)) {
                case 0 -> word.append(random.nextInt(100));
                case 1 -> word.insert(1, '’');
                case 2 -> word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
                case 3 -> word.append(',');
                default -> {}
            }
            words.add(word.toString());
        }
        words.set(0, "The");
        words.set(length - 1, "end.");
        return words;
    }

    private Pages readAs(Format format, byte[] content) {
        try {
            Path file = Files.write(folder.resolve("file-" + format), content);
            return ConversionMain.pages(format, file);
        } catch (IOException | NotReadable e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(Pages pages) {
        return pages.converted().text().lines().filter(line -> !line.isEmpty()).toList();
    }
}
