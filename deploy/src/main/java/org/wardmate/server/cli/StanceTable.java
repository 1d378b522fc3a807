package org.wardmate.server.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.wardmate.knowledge.answer.Stance;
import org.wardmate.knowledge.answer.Survey.Surveyed;
import org.wardmate.knowledge.document.Council;
import org.wardmate.message.Csv;

/** Topics down, councils across, five at a time. */
record StanceTable(List<Council> councils, List<Surveyed> topics) {
    private static final int ACROSS = 5;
    private static final int TOPIC = 40;
    private static final int COUNCIL = 10;

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < councils.size(); from += ACROSS) {
            lines.addAll(lines(from, Math.min(councils.size(), from + ACROSS)));
        }
        return lines;
    }

    private List<String> lines(int from, int to) {
        List<Integer> widths = new ArrayList<>(List.of(TOPIC));
        widths.addAll(Collections.nCopies(to - from, COUNCIL));
        Columns columns = new Columns(widths);
        Stream<String> names =
                councils.subList(from, to).stream().map(council -> council.id().value());
        List<String> lines =
                new ArrayList<>(columns.row(Stream.concat(Stream.of(""), names).toList()));
        String theme = "";
        for (Surveyed topic : topics) {
            if (!topic.theme().equals(theme)) {
                theme = topic.theme();
                lines.add("");
                lines.add(theme);
            }
            Stream<String> stances = topic.stances().subList(from, to).stream().map(StanceWords::of);
            lines.addAll(
                    columns.row(Stream.concat(Stream.of("  " + topic.topic().title()), stances)
                            .toList()));
        }
        lines.add("");
        return lines;
    }

    List<String> csv() {
        List<String> lines = new ArrayList<>();
        lines.add(Csv.line(Stream.concat(
                        Stream.of("topic", "title", "theme"),
                        councils.stream().map(council -> council.id().value()))
                .toList()));
        topics.forEach(topic -> lines.add(Csv.line(Stream.concat(
                        Stream.of(topic.topic().id().value(), topic.topic().title(), topic.theme()),
                        topic.stances().stream().map(StanceWords::of))
                .toList())));
        return lines;
    }

    /** How many topics each council speaks on. */
    List<String> totals() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < councils.size(); i++) {
            int council = i;
            long speaks = topics.stream()
                    .filter(topic -> topic.stances().get(council) instanceof Stance.Speaks)
                    .count();
            lines.add("%s speaks on %d of %d topics and is silent on %d."
                    .formatted(councils.get(council).name(), speaks, topics.size(), topics.size() - speaks));
        }
        return lines;
    }
}
