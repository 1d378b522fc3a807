package org.wardmate.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** A member's chat over plain HTTP, as a transcript: what they do, and what they see after the last thing they did. */
final class TrialMember {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RunningServer server;
    private final String id;
    private final EventTap tap;
    private final List<String> seen = new ArrayList<>();
    private final Map<String, List<String>> ticked = new LinkedHashMap<>();

    TrialMember(RunningServer server, String id) {
        this.server = server;
        this.id = id;
        this.tap = server.events(id);
    }

    TrialMember says(String words) {
        return does(Map.of("kind", "text", "text", words));
    }

    /** Presses a button in sight. */
    TrialMember presses(String label) {
        String action = last("data-action=\"([^\"]*)\">" + Pattern.quote(label) + "</button>")
                .group(1);
        return does(Map.of("kind", "action", "action", action, "shown", label));
    }

    /** Presses a button that is out of sight, by what it carries. */
    TrialMember pressesOnAnEarlierMessage(String action) {
        return does(Map.of("kind", "action", "action", action, "shown", "A button"));
    }

    /** Writes into a field of the form in sight. */
    TrialMember writes(String field, String words) {
        ticked.put(field, List.of(words));
        return this;
    }

    TrialMember ticks(String label) {
        MatchResult option =
                last("name=\"([^\"]*)\" value=\"([^\"]*)\"><label for=\"[^\"]*\">[^<]*" + Pattern.quote(label));
        ticked.computeIfAbsent(option.group(1), _ -> new ArrayList<>()).add(option.group(2));
        return this;
    }

    /** Sends the form in sight with what was ticked. */
    TrialMember sends() {
        Map<String, List<String>> values = Map.copyOf(ticked);
        ticked.clear();
        return does(
                Map.of("kind", "form", "form", last("data-form=\"([^\"]*)\"").group(1), "values", values));
    }

    TrialMember attaches(String name, byte[] content) {
        seen.clear();
        assertThat(server.file(id, UUID.randomUUID().toString(), name, content).statusCode())
                .isEqualTo(202);
        return this;
    }

    private TrialMember does(Map<String, Object> turn) {
        seen.clear();
        Map<String, Object> sent = new LinkedHashMap<>(turn);
        sent.put("eventId", UUID.randomUUID().toString());
        assertThat(server.post("/trial/" + id + "/turns", JSON.writeValueAsString(sent), "Origin", server.address())
                        .statusCode())
                .isEqualTo(202);
        return this;
    }

    /** Waits until words were said. */
    TrialMember sees(String words) {
        while (!said().contains(words)) {
            List<EventTap.Event> heard = tap.until("message");
            seen.add(JSON.readTree(heard.getLast().data()).path("html").asString());
        }
        return this;
    }

    TrialMember skipsTo(String question) {
        sees("Step ");
        while (!said().contains(question)) {
            presses("Skip this").sees("Step ");
        }
        return this;
    }

    /** What the last of the things in sight that look like this holds. */
    MatchResult last(String pattern) {
        return Pattern.compile(pattern)
                .matcher(said())
                .results()
                .reduce((_, later) -> later)
                .orElseThrow(() -> new AssertionError("Nothing like " + pattern + " in:\n" + said()));
    }

    private String said() {
        return String.join("\n", seen);
    }
}
