package org.wardmate.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wardmate.message.Block;

/**
 * A member who does whatever comes to mind with what is in sight, and with what was in sight before. They remember what
 * they told in which report, and whom they ticked.
 */
final class Wanderer {
    private static final String TEAM = "thurrock-";
    private static final List<String> OTHERS = List.of(
            TEAM + "councillor-2", TEAM + "group-leader", TEAM + "monitoring-officer", TEAM + "democratic-services");
    private static final List<String> COMMANDS =
            List.of("report", "my reports", "continue", "back", "skip", "save", "cancel", "hello", "help");
    private static final List<String> ANSWERS = List.of(
            "yes", "no", "Maud Thistledown", "on Facebook yesterday, @angry_gull, https://example.org/12", "Facebook");
    private static final Pattern STEP = Pattern.compile("flow:(?:more-)?(WM-[^:]+):([a-z0-9-]+):save");
    private static final Pattern REPORT = Pattern.compile("WM-[^:]+");

    private final Random chance;
    private final Chat chat = Chat.withoutQuestions();
    private final Person member = chat.person(TEAM + "councillor-1");
    private final List<String> oldButtons = new ArrayList<>();
    private final Set<String> ticked = new HashSet<>();
    /** What must still be readable: report, words. */
    private final Map<String, List<String>> told = new HashMap<>();
    /** What was told in an addition that is not finished. */
    private final Map<String, List<String>> unfinished = new HashMap<>();

    private final List<String> turns = new ArrayList<>();
    private String aside = "";
    private int said;

    Wanderer(long seed) {
        chance = new Random(seed);
        says("report");
    }

    void wanders(int moves) {
        for (int i = 0; i < moves; i++) {
            move();
            assertNobodyElseWasTold();
            buttons().forEach(oldButtons::add);
        }
    }

    /** The last turns, for whoever has to find out what went wrong. */
    String lately() {
        return String.join("\n", turns.subList(Math.max(0, turns.size() - 24), turns.size()));
    }

    private void move() {
        switch (chance.nextInt(20)) {
            case 0, 1 -> tells("He wrote number " + ++said + "z.");
            case 2 -> tells(one(ANSWERS));
            case 3 -> says(one(COMMANDS));
            case 4 -> pressesAction(one(oldButtons.isEmpty() ? List.of("nothing") : oldButtons));
            case 5 -> joins();
            case 6 -> says("report");
            case 7 -> says("skip");
            default -> usesWhatIsInSight();
        }
    }

    private void usesWhatIsInSight() {
        List<Block.Form> forms = blocks(Block.Form.class).toList();
        List<String> buttons = buttons().toList();
        if (!forms.isEmpty() && chance.nextInt(3) > 0) {
            sends(one(forms));
        } else if (!buttons.isEmpty()) {
            pressesAction(one(buttons));
        } else {
            says("my reports");
        }
    }

    private void sends(Block.Form form) {
        Map<String, List<String>> values = new HashMap<>();
        for (Block.Field field : form.fields()) {
            if (field instanceof Block.Field.PickAny pick) {
                values.put(
                        pick.id(),
                        pick.options().stream()
                                .map(Block.Option::value)
                                .filter(_ -> chance.nextInt(3) == 0)
                                .toList());
            }
        }
        if (form.submitLabel().equals("Send to those I ticked")) {
            values.values().forEach(ticked::addAll);
        }
        submits(form.id(), values);
    }

    /** At a step that asks for the story, words are the story, in place of what was told there before. */
    private void tells(String words) {
        Optional<Matcher> step = step();
        if (step.isEmpty()) {
            says("continue");
            return;
        }
        String report = step.get().group(1);
        says(words);
        switch (step.get().group(2)) {
            case "account" -> told.put(report, new ArrayList<>(List.of(words)));
            case "more-words" -> unfinished.put(report, new ArrayList<>(List.of(words)));
            default -> {}
        }
    }

    private void pressesAction(String action) {
        String step = step().map(at -> at.group(2)).orElse("");
        presses(action);
        Matcher named = REPORT.matcher(action);
        if (named.find()) {
            remembers(action, named.group(), step);
        }
    }

    private void remembers(String action, String report, String step) {
        if (action.endsWith(":take-aside")) {
            takenIn(action, report, step);
        }
        if (member.read().contains("Added to " + report)) {
            told.computeIfAbsent(report, _ -> new ArrayList<>()).addAll(unfinished.getOrDefault(report, List.of()));
        }
        if (member.read().contains("Deleted, with all its pictures")) {
            told.remove(report);
            unfinished.remove(report);
        }
        if (action.startsWith("my-report:ADD:") && member.read().contains("What has happened since?")) {
            unfinished.computeIfAbsent(report, _ -> new ArrayList<>());
        }
    }

    private void takenIn(String action, String report, String step) {
        Map<String, List<String>> where = action.startsWith("flow:more-") ? unfinished : told;
        if (member.read().contains("I have added your words")) {
            where.computeIfAbsent(report, _ -> new ArrayList<>()).add(aside);
        } else if (step.equals("account") || step.equals("more-words")) {
            where.remove(report);
        }
    }

    private void assertNobodyElseWasTold() {
        for (String other : OTHERS) {
            if (!ticked.contains(other)) {
                chat.person(other).seesNothing();
            }
        }
    }

    /** Opens every report in which something was told, and reads it. */
    void findsEverythingTold() {
        told.forEach(this::finds);
    }

    private void finds(String report, List<String> words) {
        says("my reports");
        String shown = "my-report:SHOW:" + report;
        if (buttons().anyMatch(shown::equals)) {
            presses(shown);
        } else {
            presses("my-report:CONTINUE:" + report);
            while (step().isPresent() && !words.stream().allMatch(member.read()::contains)) {
                goesOn();
            }
        }
        assertThat(member.read()).contains(words);
    }

    private void goesOn() {
        Optional<String> skip =
                buttons().filter(action -> action.endsWith(":skip")).findFirst();
        Optional<Block.Form> form = blocks(Block.Form.class).findFirst();
        if (skip.isPresent()) {
            presses(skip.get());
        } else if (form.isPresent()) {
            Block.Field.PickAny pick = (Block.Field.PickAny) form.get().fields().getFirst();
            submits(
                    form.get().id(),
                    Map.of(pick.id(), List.of(pick.options().getFirst().value())));
        } else {
            presses(buttons()
                    .filter(action -> action.contains(":answer="))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private void says(String words) {
        did("says " + words, () -> member.says(words));
        if (member.read().contains("Shall I add those words")) {
            aside = words;
        }
    }

    private void joins() {
        did("joins", member::joins);
    }

    private void presses(String action) {
        did("presses " + action, () -> member.pressesAction(action));
    }

    private void submits(String form, Map<String, List<String>> values) {
        did("sends " + form + " " + values, () -> member.sends(form, values));
    }

    private void did(String deed, Runnable turn) {
        turns.add(deed);
        turn.run();
        turns.add("  > " + shortened(member.read()));
    }

    private static String shortened(String read) {
        String line = read.replace("\n", " / ");
        return line.length() <= 240 ? line : line.substring(0, 120) + " … " + line.substring(line.length() - 120);
    }

    private Optional<Matcher> step() {
        return buttons().map(STEP::matcher).filter(Matcher::matches).reduce((_, last) -> last);
    }

    private Stream<String> buttons() {
        return blocks(Block.Choices.class)
                .flatMap(choices -> choices.choices().stream())
                .map(Block.Choice::action);
    }

    private <B extends Block> Stream<B> blocks(Class<B> kind) {
        return member.blocks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private <T> T one(List<T> some) {
        return some.get(chance.nextInt(some.size()));
    }
}
