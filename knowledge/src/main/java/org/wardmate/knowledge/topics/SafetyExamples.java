package org.wardmate.knowledge.topics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.wardmate.knowledge.document.KnowledgeException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people write who are in danger or not coping, and what only looks alike. */
public record SafetyExamples(List<String> danger, List<String> distress, List<String> harmless) {
    public SafetyExamples {
        danger = List.copyOf(danger);
        distress = List.copyOf(distress);
        harmless = List.copyOf(harmless);
    }

    public static SafetyExamples read() {
        try (InputStream in = SafetyExamples.class.getResourceAsStream("/safety.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), SafetyExamples.class);
        } catch (IOException | JacksonException e) {
            throw new KnowledgeException("The examples of danger and distress cannot be read.", e);
        }
    }
}
