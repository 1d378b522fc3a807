package org.wardmate.server.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.server.config.CannotStart;
import picocli.CommandLine.Option;

/** Where days stand that were declared one by one, beside those that come with Wardmate. */
final class DeclaredDaysOption {
    @Option(
            names = "--declared-days",
            paramLabel = "FILE",
            defaultValue = "${env:WARDMATE_DECLARED_DAYS}",
            description =
                    "A file with days of mourning and moved bank holidays. Default: WARDMATE_DECLARED_DAYS, or else none.")
    private @Nullable Path file;

    DeclaredDays days() {
        if (file == null) {
            return DeclaredDays.builtIn();
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return DeclaredDays.builtIn().and(DeclaredDays.read(reader));
        } catch (IOException e) {
            throw new CannotStart("The declared days in %s cannot be read.".formatted(file), e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The declared days in %s: %s".formatted(file, e.getMessage()), e);
        }
    }
}
