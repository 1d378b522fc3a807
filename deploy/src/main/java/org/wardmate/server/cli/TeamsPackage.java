package org.wardmate.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.wardmate.server.config.CannotStart;
import org.wardmate.teams.client.TeamsUser;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Packs the app that a Teams administrator uploads: the manifest with the council's own names in it, and the icons. */
@Command(
        name = "package",
        description = {
            "Writes the app for Teams, ready to be uploaded by an administrator.",
            "See docs/guides/teams.md for what comes before and after."
        },
        mixinStandardHelpOptions = true)
final class TeamsPackage implements Callable<Integer> {
    private static final List<String> ICONS = List.of("color.png", "outline.png");
    private static final int LONGEST_NAME = 32;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--app-id",
            paramLabel = "ID",
            defaultValue = "${env:TEAMS_APP_ID}",
            description = "The bot's application id. Default: TEAMS_APP_ID.")
    private @Nullable String appId;

    @Option(names = "--council", paramLabel = "NAME", required = true, description = "Who offers the app.")
    private String council = "";

    @Option(
            names = "--website",
            paramLabel = "URL",
            required = true,
            description = "A page that says what this is; begins with https://.")
    private URI website = URI.create("https://wardmate.example.org");

    @Option(
            names = "--privacy",
            paramLabel = "URL",
            required = true,
            description = "The council's privacy notice; begins with https://.")
    private URI privacy = URI.create("https://wardmate.example.org");

    @Parameters(paramLabel = "APP.zip", description = "Where to write it; must not be there yet.")
    private Path file = Path.of("wardmate-teams.zip");

    @Override
    public Integer call() {
        check();
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, "manifest.json", manifest());
            for (String icon : ICONS) {
                add(zip, icon, resource(icon));
            }
        } catch (FileAlreadyExistsException e) {
            throw new CannotStart("%s is there already.".formatted(file), e);
        } catch (IOException e) {
            throw new CannotStart("%s cannot be written.".formatted(file), e);
        }
        commandLine().getOut().println("%s is ready to be uploaded in the Teams admin centre.".formatted(file));
        return ExitCode.OK;
    }

    private void check() {
        if (appId == null || !TeamsUser.isUuid(appId)) {
            throw new ParameterException(
                    commandLine(),
                    "Give the bot's application id, a UUID in small letters, by --app-id or TEAMS_APP_ID.");
        }
        if (council.isBlank() || council.length() > LONGEST_NAME) {
            throw new ParameterException(commandLine(), "The council's name has 1 to 32 characters.");
        }
        for (URI address : List.of(website, privacy)) {
            if (!"https".equals(address.getScheme()) || address.getHost() == null) {
                throw new ParameterException(commandLine(), "%s does not begin with https://.".formatted(address));
            }
        }
    }

    private byte[] manifest() throws IOException {
        JsonMapper json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        ObjectNode manifest = (ObjectNode) json.readTree(resource("manifest.json"));
        manifest.put("id", appId);
        for (String part : List.of("bots", "composeExtensions")) {
            ((ObjectNode) manifest.get(part).get(0)).put("botId", appId);
        }
        ((ObjectNode) manifest.get("developer"))
                .put("name", council)
                .put("websiteUrl", website.toString())
                .put("privacyUrl", privacy.toString())
                .put("termsOfUseUrl", website.toString());
        return json.writeValueAsString(manifest).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream stream = TeamsPackage.class.getResourceAsStream("/teams/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
