package org.wardmate.knowledge.topics;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.wardmate.knowledge.document.KnowledgeException;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What people ask that is not about a councillor's use of social media, by example, so that it is recognised. */
public record OutOfScope(String theme, List<Group> groups) {

    public record Group(String name, List<String> examples) {
        public Group {
            examples = List.copyOf(examples);
        }
    }

    public OutOfScope {
        groups = List.copyOf(groups);
    }

    public static OutOfScope read() {
        try (InputStream in = OutOfScope.class.getResourceAsStream("/topics/not-ours.yaml")) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in), OutOfScope.class);
        } catch (IOException | JacksonException e) {
            throw new KnowledgeException("The list of questions that are not ours cannot be read.", e);
        }
    }
}
