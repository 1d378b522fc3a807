package org.wardmate.election.reminder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What {@code neutrality.txt} lists, ready to be looked for. */
record NeutralityList(
        PartyNames parties, PersonNames names, Phrases pictures, Phrases promises, Phrases praise, Phrases calls) {

    static NeutralityList builtIn() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NeutralityList.class.getResourceAsStream("neutrality.txt")),
                StandardCharsets.UTF_8))) {
            Sections sections = Sections.read(file);
            return new NeutralityList(
                    new PartyNames(
                            sections.of("party"),
                            sections.of("party word"),
                            sections.of("party company"),
                            sections.of("party word is harmless")),
                    new PersonNames(sections.of("title"), sections.of("name is a word")),
                    Phrases.read(sections.of("picture")),
                    Phrases.read(sections.of("promise")),
                    Phrases.read(sections.of("praise")),
                    Phrases.read(sections.of("call")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of each part of the file, by the part's name. */
    private record Sections(Map<String, List<String>> lines) {
        static Sections read(BufferedReader file) throws IOException {
            Map<String, List<String>> lines = new HashMap<>();
            String section = "";
            for (String line = file.readLine(); line != null; line = file.readLine()) {
                String stripped = line.strip();
                if (stripped.startsWith("[")) {
                    section = stripped.substring(1, stripped.length() - 1);
                } else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                    lines.computeIfAbsent(section, _ -> new ArrayList<>()).add(stripped);
                }
            }
            return new Sections(lines);
        }

        /** A missing one is a bug and throws. */
        List<String> of(String section) {
            return Objects.requireNonNull(lines.get(section), section);
        }
    }
}
