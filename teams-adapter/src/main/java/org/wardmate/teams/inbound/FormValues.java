package org.wardmate.teams.inbound;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What was filled in, by field, out of all that a card sends: other forms may stand in the same card. */
final class FormValues {
    private FormValues() {}

    /** The fields of the form at the place that the data names; those that take several come joined by commas. */
    static Map<String, List<String>> of(JsonNode data) {
        String beginning = data.path("place").asString("") + ".";
        Set<String> several = new HashSet<>();
        data.path("several").forEach(field -> several.add(field.asString("")));
        Map<String, List<String>> values = new HashMap<>();
        data.properties().forEach(property -> {
            if (property.getKey().startsWith(beginning)) {
                String field = property.getKey().substring(beginning.length());
                String value = property.getValue().asString("");
                values.put(
                        field, several.contains(field) ? split(value) : value.isEmpty() ? List.of() : List.of(value));
            }
        });
        return values;
    }

    private static List<String> split(String joined) {
        return Arrays.stream(joined.split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
