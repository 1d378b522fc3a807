package org.wardmate.server.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wardmate.calendar.DeclaredDays;
import org.wardmate.server.config.OfficeTime;
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
        return OfficeTime.declared(file);
    }
}
