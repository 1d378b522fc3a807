package org.wardmate.server.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.people.Enrolment;
import org.wardmate.people.MemberId;
import org.wardmate.people.Roster;

/** Whatever a file holds, there are words for it: nothing throws. */
class HostileFilesTest {
    private static final int ROUNDS = 3_000;
    private static final List<Council> COUNCILS =
            List.of(new Council(new CouncilId("durham"), "Durham County Council", "the clerk"));
    private static final String[] SPICE = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\n",
        "\r",
        "\r\n",
        "\0",
        "=",
        "\uFEFF",
        "\u202E",
        "�",
        "<",
        ">",
        "&",
        "&#0;",
        "]]>",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "&a;",
        "<ward>",
        "</councillor>",
        "<councillor>",
        "é",
        "a".repeat(3_000)
    };

    @Test
    void readsMembersFilesThatWereTorn() throws IOException {
        Random chance = new Random(20_261_121);
        byte[] sound = Files.readAllBytes(Path.of("../docs/samples/members.csv"));
        for (int round = 0; round < ROUNDS; round++) {
            Enrolment enrolment = enrolment(torn(sound, chance));

            assertThat(FaultList.inFull(enrolment)).isNotEmpty().noneMatch(String::isBlank);
            assertThat(FaultList.inShort(enrolment)).doesNotContain("@");
            assertThat(new Roster(enrolment.members()).ids())
                    .hasSize(enrolment.members().size());
        }
    }

    @Test
    void readsExportsThatWereTorn() throws IOException {
        Random chance = new Random(20_261_121);
        byte[] sound = Files.readAllBytes(Path.of("src/test/resources/members/moderngov.xml"));
        for (int round = 0; round < ROUNDS; round++) {
            switch (ModernGov.read(torn(sound, chance))) {
                case ModernGov.Unreadable(var reason) ->
                    assertThat(reason).endsWith(".").doesNotContain("\n");
                case ModernGov.Read(var councillors) ->
                    assertThat(councillors)
                            .isNotEmpty()
                            .allSatisfy(each -> assertThat(each.cells("durham"))
                                    .hasSize(10)
                                    .noneMatch(cell -> cell.contains("\n")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE councillorsbyward SYSTEM \"file:///etc/passwd\"><councillorsbyward/>",
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><councillorsbyward><wards><ward><wardtitle>&a;"
                        + "</wardtitle></ward></wards></councillorsbyward>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><councillorsbyward>&b;</councillorsbyward>"
            })
    void takesNoDocumentTypesAndNoEntities(String xml) {
        assertThat(ModernGov.read(xml.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ModernGov.Unreadable(
                        "The file has a document type or entities in it, which are not taken."));
    }

    @Test
    void takesNothingThatIsTooDeepOrTooMuch() {
        assertThat(ModernGov.read(("<councillorsbyward>" + "<a>".repeat(100)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ModernGov.Unreadable("The elements of the file lie too deep in each other."));
        assertThat(ModernGov.read(
                        ("<councillorsbyward>" + "<councillor></councillor>".repeat(5_001) + "</councillorsbyward>")
                                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new ModernGov.Unreadable("There are more than 5000 councillors in the file."));
        assertThat(ModernGov.read(new byte[ModernGov.LARGEST + 1])).isInstanceOf(ModernGov.Unreadable.class);
        assertThat(ModernGov.read(new byte[0]))
                .isEqualTo(new ModernGov.Unreadable("The file is not sound XML (line 1)."));
    }

    private static Enrolment enrolment(byte[] bytes) {
        Sheet sheet = Sheet.read(bytes);
        return Enrolment.of(
                sheet.rows(),
                sheet.faults(),
                COUNCILS,
                email -> new MemberId("m" + Integer.toHexString(email.hashCode())));
    }

    /** With bytes lost, doubled, turned, and spice put in. */
    private static byte[] torn(byte[] sound, Random chance) {
        byte[] torn = sound;
        for (int times = chance.nextInt(1, 6); times > 0; times--) {
            int at = chance.nextInt(torn.length + 1);
            int to = Math.min(torn.length, at + chance.nextInt(40));
            byte[] middle = switch (chance.nextInt(4)) {
                case 0 -> new byte[0];
                case 1 -> SPICE[chance.nextInt(SPICE.length)].getBytes(StandardCharsets.UTF_8);
                case 2 -> new byte[] {(byte) chance.nextInt(256)};
                default ->
                    new String(torn, at, to - at, StandardCharsets.ISO_8859_1)
                            .repeat(2)
                            .getBytes(StandardCharsets.ISO_8859_1);
            };
            byte[] next = new byte[at + middle.length + torn.length - to];
            System.arraycopy(torn, 0, next, 0, at);
            System.arraycopy(middle, 0, next, at, middle.length);
            System.arraycopy(torn, to, next, at + middle.length, torn.length - to);
            torn = next;
        }
        return torn;
    }
}
