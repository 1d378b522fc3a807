package org.wardmate.server.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.wardmate.knowledge.document.Council;
import org.wardmate.knowledge.document.CouncilId;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds the council that was named on the command line. */
final class CouncilChoice {
    private CouncilChoice() {}

    /** An unknown name is wrong usage; the sentence says which names there are. */
    static Council of(String name, List<Council> councils, CommandLine command) {
        return councils.stream()
                .filter(council -> council.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command,
                        "There is no council \"%s\" here. Known: %s."
                                .formatted(
                                        name,
                                        councils.stream()
                                                .map(Council::id)
                                                .map(CouncilId::value)
                                                .collect(Collectors.joining(", ")))));
    }
}
