package org.wardmate.server.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a council's own documents lie, beside the built-in ones. */
final class KnowledgeDirectoryOption {
    @Option(
            names = "--knowledge-dir",
            paramLabel = "DIR",
            defaultValue = "${env:WARDMATE_KNOWLEDGE_DIR}",
            description = "A folder with a council's own documents. Default: WARDMATE_KNOWLEDGE_DIR, or else none.")
    private @Nullable Path directory;

    @Nullable Path directory() {
        return directory;
    }
}
