package org.wardmate.election.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.wardmate.knowledge.topics.TopicId;

/**
 * What a reminder is about: where a council's guidelines may speak of it, and what holds everywhere.
 *
 * @param topics on which guidelines may speak of it, in order
 * @param about what a line or its headings must hold to speak of it; any line does where this is empty
 * @param holds what holds everywhere in England, in plain words
 * @param source where that is laid down
 */
public record Matter(List<TopicId> topics, List<String> about, String holds, String source) {
    private static final Sheet SHEET = Sheet.named("rules.properties");
    private static final LocalDate AS_AT = LocalDate.parse(SHEET.line("as-at"));
    private static final List<TopicId> SENSITIVE =
            SHEET.list("sensitive-topics").stream().map(TopicId::new).toList();

    public Matter {
        topics = List.copyOf(topics);
        about = List.copyOf(about);
    }

    public static Matter of(ReminderKind kind) {
        return new Matter(
                SHEET.list(kind.key() + ".topics").stream().map(TopicId::new).toList(),
                SHEET.list(kind.key() + ".about"),
                SHEET.line(kind.key() + ".holds"),
                SHEET.line(kind.key() + ".source"));
    }

    /** The day on which somebody last looked whether what holds everywhere is still the law. */
    public static LocalDate asAt() {
        return AS_AT;
    }

    /** The topics on which answers carry the notice of the pre-election period. */
    public static List<TopicId> sensitiveTopics() {
        return SENSITIVE;
    }

    /** Whether a line of guidelines that stands under these headings speaks of it. */
    public boolean isSpokenOfIn(List<String> headings, String line) {
        String all = (String.join(" ", headings) + " " + line).toLowerCase(Locale.ROOT);
        return about.isEmpty() || about.stream().anyMatch(all::contains);
    }
}
