package org.wardmate.server.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.people.Column;
import org.wardmate.people.Fault;
import org.wardmate.people.MemberRow;

class SheetTest {
    private static final String HEADING =
            "council,email,name,roles,ward,political_group,committees,parish,slack_team,teams_tenant\n";
    private static final String ROW = "durham,zoe@durham.example,Zoë Quirk (sample),councillor,,,,,,\n";

    private static Sheet read(String words) {
        return read(words, StandardCharsets.UTF_8);
    }

    private static Sheet read(String words, Charset charset) {
        return Sheet.read(words.getBytes(charset));
    }

    private static List<String> faults(Sheet sheet) {
        return sheet.faults().stream()
                .map(fault -> fault.line() + " " + fault.gravity() + " " + fault.words())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEADING + ROW, "\uFEFF" + HEADING + ROW, HEADING + "\n" + ROW + ",,,,,,,,,\n\n"})
    void readsRowsWithOrWithoutAByteOrderMarkAndEmptyLines(String words) {
        Sheet sheet = read(words);

        assertThat(sheet.faults()).isEmpty();
        assertThat(sheet.rows()).extracting(row -> row.cells().get(Column.NAME)).containsExactly("Zoë Quirk (sample)");
    }

    @Test
    void takesColumnsInAnyOrderAndLineEndsOfAnySystem() {
        String turned = """
                Name ,EMAIL,council,roles,ward,political_group,committees,parish,slack_team,teams_tenant
                Zoë,zoe@durham.example,durham,councillor,,,,,,
                """.replace("\n", "\r\n");

        assertThat(read(turned).rows())
                .extracting(row -> row.cells().get(Column.COUNCIL), MemberRow::line)
                .containsExactly(tuple("durham", 2));
    }

    @Test
    void namesEachMissingAndUnknownAndDoubleColumn() {
        Sheet sheet =
                read("council,email,name,name,phone,ward,political_group,committees,slack_team,teams_tenant\n" + ROW);

        assertThat(sheet.rows()).isEmpty();
        assertThat(faults(sheet))
                .containsExactly(
                        "1 ERROR The column “name” is there twice.",
                        "1 WARNING The column “phone” is not known and not used.",
                        "1 ERROR The column “roles” is missing.",
                        "1 ERROR The column “parish” is missing.");
    }

    @Test
    void saysWhatToDoAboutSemicolons() {
        assertThat(faults(read((HEADING + ROW).replace(',', ';'))))
                .containsExactly(
                        "1 ERROR The cells are separated by semicolons. Save the file with commas between them.");
    }

    @Test
    void namesTheLineFromWhichTheEncodingIsAnother() {
        assertThat(faults(read(HEADING + ROW.replace('ë', 'e') + ROW, Charset.forName("windows-1252"))))
                .singleElement()
                .asString()
                .startsWith("3 ERROR From here on the file is not in UTF-8");
    }

    @Test
    void knowsUtf16AndSpreadsheetsByTheirFirstBytes() {
        assertThat(faults(read(HEADING, StandardCharsets.UTF_16)))
                .singleElement()
                .asString()
                .contains("UTF-16");
        assertThat(faults(read("PK\u0003\u0004 and so on")))
                .singleElement()
                .asString()
                .contains("a spreadsheet");
    }

    @Test
    void countsCellsOfEachRow() {
        assertThat(faults(read(HEADING + ROW + "durham,zoe\n" + ROW)))
                .singleElement()
                .asString()
                .startsWith("3 ERROR This line has 2 cells and the heading has 10.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"durham,\"zoe\"x,,,,,,,,\n", "durham,\"zoe,,,,,,,,\n"})
    void namesTheLineOfAStrayOrUnclosedQuotationMark(String row) {
        Sheet sheet = read(HEADING + ROW + row + ROW);

        assertThat(sheet.rows()).hasSize(1);
        assertThat(faults(sheet)).singleElement().asString().startsWith("3 ERROR A quotation mark");
    }

    @Test
    void refusesAnEmptyFileAndOneThatIsTooLarge() {
        assertThat(faults(read(""))).containsExactly("0 ERROR The file is empty.");
        assertThat(Sheet.read(new byte[SheetText.LARGEST + 1]).faults())
                .extracting(Fault::words)
                .containsExactly("The file is larger than 8 MB, so it is hardly a members file.");
    }
}
