package org.wardmate.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wardmate.casework.Routing;
import org.wardmate.conversation.Flow;
import org.wardmate.conversation.FlowDiagram;
import org.wardmate.conversation.Inputs;
import org.wardmate.message.Golden;
import org.wardmate.people.DemoDirectory;
import org.wardmate.people.Directory;

/** The pictures of the flows in the documentation are of the flows as they are. */
class FlowDiagramTest {
    private static final Path FOLDER = Path.of("..", "docs", "flows");

    @Test
    void showsEveryFlowAsItIs() {
        Golden.assertKept(
                FOLDER,
                Map.of(
                        "abuse-report.md",
                        FlowDiagram.page(
                                "A report of abuse",
                                "How a member is led through telling what happened, from “report” to the moment it is"
                                        + " sent, kept private or dropped.",
                                telling()),
                        "more-to-tell.md",
                        FlowDiagram.page(
                                "More to tell",
                                "How a member adds words and pictures to a report of theirs, without telling it"
                                        + " again.",
                                ReportFlow.adding())));
    }

    private static Flow<ReportDraft> telling() {
        Directory nobody = new DemoDirectory(List.of());
        return ReportFlow.telling(
                Inputs.toRead(),
                new RecipientsQuestion(nobody, new Routing(nobody)),
                new WhenQuestion(Clock.systemUTC()));
    }
}
