package org.wardmate.server.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command finds what is kept on disk. */
final class DataDirectoryOption {
    @Option(
            names = "--data-dir",
            paramLabel = "DIR",
            defaultValue = "${env:WARDMATE_DATA_DIR:-./data}",
            description = "Where everything kept on disk lives. Default: WARDMATE_DATA_DIR, or else ./data.")
    private Path directory = Path.of("data");

    Path directory() {
        return directory;
    }
}
