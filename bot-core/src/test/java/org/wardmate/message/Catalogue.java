package org.wardmate.message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was said in stories, and as few specimens of it as show each message with every part it ever has. Messages are the
 * same that begin with the same of Wardmate's own words; what they are filled in with makes no difference.
 */
public final class Catalogue {
    private final OwnWords own = new OwnWords();
    private final Map<Message, Outline> heard = new LinkedHashMap<>();
    private final IntFunction<String> references;

    /** @param references the reference of a case by its number, for the cases that messages are about */
    public Catalogue(IntFunction<String> references) {
        this.references = references;
    }

    /** A message in a chat. */
    public void hear(Message message) {
        hear("", message);
    }

    /** Somebody's home page. */
    public void see(Message page) {
        hear(Specimens.HOME, page);
    }

    private void hear(String place, Message said) {
        Message message = Specimens.renumbered(said, references);
        heard.computeIfAbsent(message, _ -> {
            Outline outline = Outline.of(message, own);
            return place.isEmpty() ? outline : new Outline(place + "page", outline.parts());
        });
    }

    /** Specimens that nobody says in these words any more. */
    public Set<String> stale(Map<String, Message> specimens) {
        return specimens.entrySet().stream()
                .filter(specimen -> !heard.containsKey(specimen.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was heard and is in no specimen. */
    public Set<String> unkept(Map<String, Message> specimens) {
        Set<String> kept = shown(specimens.values());
        return heard.values().stream()
                .flatMap(Catalogue::parts)
                .filter(part -> !kept.contains(part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Wardmate's own texts that stand in no specimen. */
    public Set<String> unsaid(Map<String, Message> specimens) {
        Set<String> unsaid = new TreeSet<>(own.keys());
        specimens.values().stream()
                .flatMap(message -> Outline.keys(message, own))
                .forEach(unsaid::remove);
        return unsaid;
    }

    /** Those that are kept already and still said, and as many more as are needed, each with a name of its own. */
    public Map<String, Message> specimens(Map<String, Message> kept) {
        Map<String, Message> chosen = new TreeMap<>();
        Set<String> shown = new HashSet<>();
        kept.forEach((name, message) -> {
            if (heard.containsKey(message) && parts(outline(message)).anyMatch(part -> !shown.contains(part))) {
                chosen.put(name, message);
                parts(outline(message)).forEach(shown::add);
            }
        });
        leads().forEach((lead, messages) ->
                choose(messages, shown).forEach(message -> chosen.put(name(lead, chosen), message)));
        return chosen;
    }

    private Map<String, List<Message>> leads() {
        return heard.keySet().stream()
                .collect(Collectors.groupingBy(message -> outline(message).lead(), TreeMap::new, Collectors.toList()));
    }

    /** The fullest first, and of equals the shortest, so that the order of stories makes no difference. */
    private List<Message> choose(List<Message> messages, Set<String> shown) {
        List<Message> chosen = new ArrayList<>();
        List<Message> rest = messages.stream()
                .sorted(Comparator.comparingInt(
                                (Message message) -> message.toString().length())
                        .thenComparing(Message::toString))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!rest.isEmpty()) {
            Message fullest = rest.stream()
                    .max(Comparator.comparingLong(message -> unshown(message, shown)))
                    .orElseThrow();
            if (unshown(fullest, shown) == 0) {
                return chosen;
            }
            parts(outline(fullest)).forEach(shown::add);
            chosen.add(fullest);
            rest.remove(fullest);
        }
        return chosen;
    }

    private long unshown(Message message, Set<String> shown) {
        return parts(outline(message)).filter(part -> !shown.contains(part)).count();
    }

    private Set<String> shown(Collection<Message> messages) {
        return messages.stream()
                .filter(heard::containsKey)
                .flatMap(message -> parts(outline(message)))
                .collect(Collectors.toSet());
    }

    private Outline outline(Message message) {
        return Objects.requireNonNull(heard.get(message));
    }

    /** Each part as part of this message. What a fact says is the same in every message that has the fact. */
    private static Stream<String> parts(Outline outline) {
        return outline.parts().stream()
                .map(part -> part.startsWith(Outline.FACT) ? part : outline.lead() + " > " + part);
    }

    private static String name(String lead, Map<String, Message> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? lead : lead + "." + n)
                .filter(name -> !taken.containsKey(name))
                .findFirst()
                .orElseThrow();
    }
}
