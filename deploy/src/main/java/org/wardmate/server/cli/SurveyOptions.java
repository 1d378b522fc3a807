package org.wardmate.server.cli;

import org.wardmate.knowledge.answer.Survey;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every look at the whole knowledge base takes. */
final class SurveyOptions {
    @Mixin
    private final DataDirectoryOption data = new DataDirectoryOption();

    @Mixin
    private final KnowledgeDirectoryOption knowledge = new KnowledgeDirectoryOption();

    @Option(names = "--csv", description = "Print a table for spreadsheets.")
    private boolean csv;

    Survey survey() {
        return Survey.of(data.directory(), knowledge.directory());
    }

    boolean isCsv() {
        return csv;
    }
}
