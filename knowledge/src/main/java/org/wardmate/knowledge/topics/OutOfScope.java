package org.wardmate.knowledge.topics;

import java.util.List;

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
        return YamlResource.read("/topics/not-ours.yaml", OutOfScope.class);
    }
}
