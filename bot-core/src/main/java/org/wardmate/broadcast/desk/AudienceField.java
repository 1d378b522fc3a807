package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.broadcast.Audience;
import org.wardmate.broadcast.Audiences;
import org.wardmate.broadcast.Reminder;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.knowledge.document.CouncilId;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Option;
import org.wardmate.people.Member;

/** The part of a form that says to whom a reminder goes. */
final class AudienceField {
    static final String WHICH = "which";

    private static final String WHOM = "whom";
    private static final String KEEP = "keep";
    private static final String UNREAD = "unread-";
    private static final int MOST_NAMED = 12;
    private static final int LONGEST_LIST = 2500;

    private final Audiences audiences;

    AudienceField(Audiences audiences) {
        this.audiences = audiences;
    }

    /** Who was chosen, or what to say about it. */
    sealed interface Read {
        record Sound(Audience audience) implements Read {}

        record Faulty(String words) implements Read {}
    }

    List<Field> fields(String now, String which, List<Reminder> earlier) {
        List<Option> options = new ArrayList<>(List.of(
                new Option(KEEP, text("whom.keep", now)),
                new Option("everybody", text("audience.everybody")),
                new Option("group", text("whom.group")),
                new Option("ward", text("whom.ward")),
                new Option("committee", text("whom.committee")),
                new Option("candidates", text("whom.candidates"))));
        earlier.stream()
                .map(each -> new Option(
                        UNREAD + each.id().number(),
                        text("whom.unread", each.content().title())))
                .forEach(options::add);
        return List.of(
                new Field.PickOne(WHOM, text("whom"), options),
                new Field.Text(WHICH, text("whom.which"), text("whom.which.hint"), true, LONGEST_LIST, false, which));
    }

    Read read(Filled sent, Reminder reminder, List<Reminder> earlier) {
        CouncilId council = reminder.council();
        String which = sent.words(WHICH);
        String whom = sent.one(WHOM);
        return switch (whom) {
            case "", KEEP -> new Read.Sound(reminder.content().audience());
            case "everybody" -> new Read.Sound(new Audience.Everybody());
            case "group" -> named(audiences.group(council, which).map(Audience.Group::new), which, groups(council));
            case "ward" -> named(audiences.ward(council, which).map(Audience.Ward::new), which, wards(council));
            case "committee" ->
                named(audiences.committee(council, which).map(Audience.Committee::new), which, committees(council));
            case "candidates" -> candidates(council, which);
            default ->
                earlier.stream()
                        .filter(each -> whom.equals(UNREAD + each.id().number()))
                        .<Read>map(each -> new Read.Sound(new Audience.Unread(each.id())))
                        .findFirst()
                        .orElseGet(() -> new Read.Faulty(text("whom.faulty")));
        };
    }

    private static Read named(Optional<? extends Audience> found, String which, Stream<String> known) {
        return found.<Read>map(Read.Sound::new).orElseGet(() -> {
            String names = known.filter(name -> !name.isEmpty())
                    .distinct()
                    .sorted()
                    .limit(MOST_NAMED)
                    .collect(Collectors.joining("; "));
            return new Read.Faulty(
                    names.isEmpty() ? text("whom.faulty.none-known") : text("whom.faulty.unknown", which, names));
        });
    }

    /** One a line, or with commas between. Whoever is not found is named, so that nobody is left out unnoticed. */
    private Read candidates(CouncilId council, String written) {
        List<String> lines = Stream.of(written.split("[\\n,;]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> unknown = lines.stream()
                .filter(line -> audiences.member(council, line).isEmpty())
                .toList();
        if (lines.isEmpty() || !unknown.isEmpty()) {
            return new Read.Faulty(
                    lines.isEmpty()
                            ? text("whom.faulty.no-candidates")
                            : text("whom.faulty.candidates", String.join("; ", unknown)));
        }
        return new Read.Sound(new Audience.Candidates(lines.stream()
                .flatMap(line -> audiences.member(council, line).stream())
                .map(Member::id)
                .distinct()
                .toList()));
    }

    private Stream<String> groups(CouncilId council) {
        return audiences.members(council).map(member -> member.seat().politicalGroup());
    }

    private Stream<String> wards(CouncilId council) {
        return audiences.members(council).map(member -> member.seat().ward());
    }

    private Stream<String> committees(CouncilId council) {
        return audiences.members(council).flatMap(member -> member.seat().committees().stream());
    }
}
