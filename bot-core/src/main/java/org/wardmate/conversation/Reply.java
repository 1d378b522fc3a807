package org.wardmate.conversation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.message.DisplayTime;

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

        /** The day in a field, in words or as a calendar writes it; empty where there is none. */
        public Optional<LocalDate> day(String field) {
            return DisplayTime.readDay(words(field));
        }

        /** The one of a field's options that was chosen, where options are sent by their names; empty where none was. */
        public <E extends Enum<E>> Optional<E> option(String field, E[] options) {
            return Arrays.stream(options)
                    .filter(each -> each.name().equals(one(field)))
                    .findFirst();
        }
    }
}
