package org.wardmate.knowledge.topics;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A file of the map as written: one theme with its topics. */
record TopicFile(String theme, List<Entry> topics) {

    record Entry(
            String id,
            String title,
            List<String> examples,
            @Nullable List<String> related,
            Map<String, JsonNode> councils,
            @Nullable Clarify clarify) {}

    record Clarify(String ask, List<Option> choices) {}

    record Option(String label, String topic) {}

    /** A council that speaks, or is silent with lines that come near. */
    record Spoken(
            @Nullable Verdict verdict,
            @Nullable String summary,
            @Nullable List<String> anchors,
            @Nullable Boolean silent,
            @Nullable List<String> nearest) {}
}
