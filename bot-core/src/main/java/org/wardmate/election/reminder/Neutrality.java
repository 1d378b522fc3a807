package org.wardmate.election.reminder;

import static org.wardmate.message.Texts.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wardmate.election.reminder.Finding.Kind;
import org.wardmate.people.Member;

/**
 * Looks for what may not be neutral in a reminder. It reads words and no meaning: it overlooks things and raises false
 * alarms, so people decide. What it looks for stands in {@code neutrality.txt}.
 */
public final class Neutrality {
    private static final NeutralityList LIST = NeutralityList.builtIn();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}\n]*}");

    private Neutrality() {}

    /**
     * What is known of the council that the reminder is for.
     *
     * @param names of members and candidates
     * @param groups that sit on the council
     * @param pictures whether any go with the reminder
     */
    public record Context(Set<String> names, Set<String> groups, boolean pictures) {
        public Context {
            names = Set.copyOf(names);
            groups = Set.copyOf(groups);
        }

        /** Everybody in the directory who may stand or be praised, and the candidates. */
        public static Context of(Collection<Member> everybody, Collection<String> candidates, boolean pictures) {
            return new Context(
                    Stream.concat(everybody.stream().map(Member::name), candidates.stream())
                            .collect(Collectors.toSet()),
                    everybody.stream()
                            .map(member -> member.seat().politicalGroup())
                            .filter(group -> !group.isBlank())
                            .collect(Collectors.toSet()),
                    pictures);
        }
    }

    /** What is found, in the order of the words. */
    public static List<Finding> check(String words, Context context) {
        String read = legible(words);
        List<Finding> findings = new ArrayList<>();
        if (context.pictures()) {
            findings.add(new Finding(0, 0, Kind.PICTURE, text("neutrality.pictures")));
        }
        for (Kind kind : Kind.values()) {
            spans(kind, read, context).stream()
                    .map(span -> finding(kind, span, words))
                    .forEach(findings::add);
        }
        findings.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::kind));
        return List.copyOf(findings);
    }

    private static List<Stretch> spans(Kind kind, String read, Context context) {
        return switch (kind) {
            case PARTY -> Stretch.outermost(LIST.parties().in(read, context.groups()));
            case NAME -> Stretch.outermost(LIST.names().in(read, context.names()));
            case PICTURE -> LIST.pictures().in(read);
            case PROMISE -> LIST.promises().in(read);
            case PRAISE -> LIST.praise().in(read);
            case CALL -> LIST.calls().in(read);
        };
    }

    private static Finding finding(Kind kind, Stretch stretch, String words) {
        String found = words.substring(stretch.start(), stretch.end());
        return new Finding(
                stretch.start(),
                stretch.end(),
                kind,
                switch (kind) {
                    case PARTY -> text("neutrality.party", found);
                    case NAME -> text("neutrality.name", found);
                    case PICTURE -> text("neutrality.picture", found);
                    case PROMISE -> text("neutrality.promise", found);
                    case PRAISE -> text("neutrality.praise", found);
                    case CALL -> text("neutrality.call", found);
                });
    }

    /** The same in every place, with plain apostrophes and spaces, and without placeholders. */
    private static String legible(String words) {
        return PLACEHOLDER
                .matcher(words.replace('’', '\'').replace('\u00a0', ' '))
                .replaceAll(found -> " ".repeat(found.end() - found.start()));
    }
}
