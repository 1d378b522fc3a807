package org.wardmate.conversation;

import java.util.List;
import java.util.Map;

/** What a person gave in answer to a step. */
public sealed interface Reply {
    /** They pressed a button of the step; {@code value} is what the question put into it. */
    record Chosen(String value) implements Reply {}

    /** They wrote something; never blank. */
    record Written(String words) implements Reply {}

    /** They sent the step's form; one value a field, several for a field that takes several. */
    record Filled(Map<String, List<String>> values) implements Reply {
        public Filled {
            values = Map.copyOf(values);
        }

        /** The values of a field, none where it was left empty. */
        public List<String> all(String field) {
            return values.getOrDefault(field, List.of());
        }

        /** The value of a field that takes one, as it was sent; empty where it was left empty. */
        public String one(String field) {
            return all(field).stream().findFirst().orElse("");
        }

        /** The words in a field, without space around them; empty where it was left empty. */
        public String words(String field) {
            return String.join("\n", all(field)).strip();
        }
    }
}
