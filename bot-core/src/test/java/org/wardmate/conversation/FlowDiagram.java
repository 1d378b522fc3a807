package org.wardmate.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A flow as a page of Markdown, with its picture in Mermaid. Steps in a row with one condition share a diamond. */
public final class FlowDiagram {
    private final List<String> lines = new ArrayList<>();
    /** The arrows that wait for where they lead. */
    private final List<String> loose = new ArrayList<>();

    private FlowDiagram() {}

    /** The page: what the flow is for, its picture, and what each step asks. */
    public static String page(String title, String introduction, Flow<?> flow) {
        return """
                # %s

                %s

                ```mermaid
                %s
                ```

                A rounded box may be skipped. What is known already is not asked, so a step whose answer was told before is
                passed over.

                | Step | It asks or tells | When | May be skipped |
                |---|---|---|---|
                %s

                Version %d of `%s`, printed by its test and never edited by hand.\
                """.formatted(title, introduction, picture(flow), table(flow), flow.version(), flow.name());
    }

    private static String table(Flow<?> flow) {
        return flow.steps().stream()
                .map(step -> "| `%s` | %s | %s | %s |"
                        .formatted(step.id(), firstLine(step), asked(step), step.optional() ? "yes" : "no"))
                .collect(Collectors.joining("\n"));
    }

    private static String asked(Step<?> step) {
        return step.when().words().isEmpty() ? "always" : step.when().words();
    }

    private static String firstLine(Step<?> step) {
        return step.prompt().lines().findFirst().orElseThrow();
    }

    private static String picture(Flow<?> flow) {
        FlowDiagram diagram = new FlowDiagram();
        diagram.leadsOn("begin");
        runs(flow).forEach(diagram::draw);
        diagram.reaches("finish", "([End])");
        return "flowchart TD\n    begin([Begin])\n" + String.join("\n", diagram.lines) + "\n" + waysOut();
    }

    /** The steps, those in a row with the same condition together. */
    private static List<List<Step<?>>> runs(Flow<?> flow) {
        List<List<Step<?>>> runs = new ArrayList<>();
        for (Step<?> step : flow.steps()) {
            if (runs.isEmpty() || !asked(runs.getLast().getLast()).equals(asked(step))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(step);
        }
        return runs;
    }

    private void draw(List<Step<?>> run) {
        String condition = run.getFirst().when().words();
        String diamond = "if-" + run.getFirst().id();
        if (!condition.isEmpty()) {
            reaches(diamond, "{\"%s?\"}".formatted(condition));
            loose.add(diamond + " -->|yes|");
        }
        for (Step<?> step : run) {
            reaches(step.id(), (step.optional() ? "([\"%s\"])" : "[\"%s\"]").formatted(firstLine(step)));
            leadsOn(step.id());
        }
        if (!condition.isEmpty()) {
            loose.add(diamond + " -->|no|");
        }
    }

    /** Draws a node, and to it all arrows that wait for one. */
    private void reaches(String node, String shape) {
        lines.add("    " + node + shape);
        loose.forEach(arrow -> lines.add("    " + arrow + " " + node));
        loose.clear();
    }

    private void leadsOn(String node) {
        loose.add(node + " -->");
    }

    private static String waysOut() {
        return """
                    subgraph every [From every step]
                        back[Back] --> before([The step before])
                        save[Save and stop] --> kept([All is kept, nothing is sent])
                        cancel[Cancel] --> sure{"really?"}
                        sure -->|yes| deleted([All is deleted])
                        sure -->|no| same([The same step])
                        own[A question of one’s own] --> answered[It is answered] --> same
                    end\
                """;
    }
}
