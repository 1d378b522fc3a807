package org.wardmate.knowledge.topics;

import java.util.List;

/** What people write who are in danger or not coping, and what only looks alike. */
public record SafetyExamples(List<String> danger, List<String> distress, List<String> harmless) {
    public SafetyExamples {
        danger = List.copyOf(danger);
        distress = List.copyOf(distress);
        harmless = List.copyOf(harmless);
    }

    public static SafetyExamples read() {
        return YamlResource.read("/safety.yaml", SafetyExamples.class);
    }
}
