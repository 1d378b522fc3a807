package org.wardmate.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TeamsPackageTest {
    private static final String APP = "11111111-2222-3333-4444-555555555555";

    @TempDir
    private Path directory;

    private final StringWriter said = new StringWriter();

    private int run(String appId, String council, String website) {
        PrintWriter out = new PrintWriter(said, true);
        return Commands.run(
                out,
                out,
                (_, _) -> {
                    throw new AssertionError();
                },
                "package",
                "--app-id",
                appId,
                "--council",
                council,
                "--website",
                website,
                "--privacy",
                "https://sample.example/privacy",
                zip().toString());
    }

    private Path zip() {
        return directory.resolve("app.zip");
    }

    @Test
    void holdsTheManifestWithTheCouncilsNamesAndBothIcons() throws IOException {
        assertThat(run(APP, "Sample Council", "https://sample.example/wardmate"))
                .as(said.toString())
                .isZero();

        try (ZipFile app = new ZipFile(zip().toFile())) {
            assertThat(app.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder("manifest.json", "color.png", "outline.png");
            JsonNode manifest = new JsonMapper().readTree(app.getInputStream(app.getEntry("manifest.json")));
            assertThat(manifest.at("/id").asString()).isEqualTo(APP);
            assertThat(manifest.at("/bots/0/botId").asString()).isEqualTo(APP);
            assertThat(manifest.at("/composeExtensions/0/botId").asString()).isEqualTo(APP);
            assertThat(manifest.at("/bots/0/supportsFiles").asBoolean()).isTrue();
            assertThat(manifest.at("/developer/name").asString()).isEqualTo("Sample Council");
            assertThat(manifest.toString()).doesNotContain("wardmate.example.org", "00000000-0000");
            assertThat(icon(app, "color.png").getWidth()).isEqualTo(192);
            assertThat(icon(app, "outline.png").getWidth()).isEqualTo(32);
        }
    }

    private static BufferedImage icon(ZipFile app, String name) throws IOException {
        BufferedImage icon = ImageIO.read(app.getInputStream(app.getEntry(name)));
        assertThat(icon.getHeight()).isEqualTo(icon.getWidth());
        return icon;
    }

    @ParameterizedTest
    @CsvSource({
        "not-a-uuid, Sample Council, https://sample.example/, UUID",
        "11111111-2222-3333-4444-555555555555, A council whose name is much too long for Teams, https://sample.example/, 32",
        "11111111-2222-3333-4444-555555555555, Sample Council, http://sample.example/, https"
    })
    void saysWhatIsWrong(String appId, String council, String website, String word) {
        assertThat(run(appId, council, website)).isEqualTo(2);

        assertThat(said.toString()).contains(word);
        assertThat(zip()).doesNotExist();
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(zip(), "something else");

        assertThat(run(APP, "Sample Council", "https://sample.example/")).isEqualTo(1);

        assertThat(zip()).hasContent("something else");
    }
}
