package org.wardmate.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * How a draft is filled in, step by step. Immutable, and read from top to bottom where it is defined.
 *
 * @param name stays the same for ever
 * @param version goes up whenever steps are added, taken away or moved
 * @param more adds words that belong to no question to the draft, for people tell their story in pieces
 */
public record Flow<D>(String name, int version, List<Step<D>> steps, BiFunction<D, String, D> more) {
    public Flow {
        steps = List.copyOf(steps);
        Set<String> ids = new HashSet<>();
        for (Step<D> step : steps) {
            if (!ids.add(step.id())) {
                throw new IllegalArgumentException("Two steps of %s are called %s.".formatted(name, step.id()));
            }
        }
    }

    Optional<Step<D>> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The first step that is still to be asked: it applies, nobody has dealt with it, and the draft does not know. */
    Optional<Step<D>> next(D draft, Set<String> settled) {
        return steps.stream()
                .filter(step -> step.appliesTo(draft) && !settled.contains(step.id()))
                .filter(step -> step.question().told(draft).isEmpty())
                .findFirst();
    }

    /** The step a person went through before this one. */
    Optional<Step<D>> before(String id, D draft, Set<String> settled) {
        return steps.stream()
                .takeWhile(step -> !step.id().equals(id))
                .filter(step -> step.appliesTo(draft) && settled.contains(step.id()))
                .reduce((_, later) -> later);
    }

    /** The questions whose answers the check shows: each that applies and was answered, known or skipped. */
    List<Step<D>> checked(D draft, Set<String> settled) {
        return steps.stream()
                .filter(step -> !(step.question() instanceof Telling)
                        && !step.isCheck()
                        && !step.heading().isEmpty())
                .filter(step -> step.appliesTo(draft))
                .filter(step -> settled.contains(step.id())
                        || step.question().told(draft).isPresent())
                .toList();
    }

    /** How far a person is: the steps dealt with, and all that apply as things stand. */
    Progress progress(D draft, Set<String> settled) {
        long all = steps.stream().filter(step -> step.appliesTo(draft)).count();
        long done = steps.stream()
                .filter(step -> step.appliesTo(draft))
                .filter(step -> settled.contains(step.id())
                        || step.question().told(draft).isPresent())
                .count();
        boolean endInSight = steps.stream().anyMatch(step -> step.isCheck() && step.appliesTo(draft));
        return new Progress((int) Math.min(done + 1, all), (int) all, endInSight);
    }

    /** @param endInSight whether the number of all steps is more than a first guess */
    record Progress(int at, int of, boolean endInSight) {}
}
