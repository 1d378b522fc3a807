package org.wardmate.conversation;

import static org.wardmate.message.Texts.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmate.message.Block;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Labelled;

/** The kinds of questions that flows are made of. */
public final class Inputs {
    private static final String FIELD = "answer";

    private Inputs() {}

    /** Nothing is asked; the person says when they have read it. */
    public static <D> Question<D> toRead() {
        return new Telling<>();
    }

    /** One of a few, by button or by writing what stands on it. */
    public static <D, E extends Labelled> Question<D> choice(
            List<E> options, Function<D, @Nullable E> held, BiFunction<D, E, D> with) {
        return new OneOf<>(List.copyOf(options), held, with);
    }

    /** Any number of a list. */
    public static <D, E extends Labelled> Question<D> several(
            List<E> options, Function<D, Set<E>> held, BiFunction<D, Set<E>, D> with) {
        return new SomeOf<>(List.copyOf(options), held, with);
    }

    /** Words, at most so many characters. New ones take the place of those held. */
    public static <D> Question<D> words(int most, Function<D, String> held, BiFunction<D, String, D> with) {
        return new InWords<D>(most, held, with).after((draft, _) -> {
            String words = held.apply(draft);
            return words.isEmpty() ? List.of() : List.of(new Paragraph(text("flow.so-far.replaced", words)));
        });
    }

    /** A story, told in pieces of at most so many characters: what is written comes after what is held. */
    public static <D> Question<D> story(int most, Function<D, String> held, BiFunction<D, String, D> more) {
        return new InWords<D>(most, held, more).after((draft, _) -> {
            String words = held.apply(draft);
            return words.isEmpty() ? List.of() : List.of(new Paragraph(text("flow.so-far.added", words)));
        });
    }

    private record OneOf<D, E extends Labelled>(
            List<E> options, Function<D, @Nullable E> held, BiFunction<D, E, D> with) implements Question<D> {
        @Override
        public List<Block> inputs(D draft, Labels labels) {
            return List.of(new Choices(options.stream()
                    .map(option -> Choice.of(option.label(), labels.button(option.name())))
                    .toList()));
        }

        @Override
        public Read<D> read(D draft, Reply reply) {
            return switch (reply) {
                case Reply.Chosen(var value) ->
                    find(option -> option.name().equals(value))
                            .<Read<D>>map(option -> new Read.Accepted<>(with.apply(draft, option)))
                            .orElseGet(Read.NotAnAnswer::new);
                case Reply.Written(var words) ->
                    find(option -> plain(option.label()).equals(plain(words))
                                    || firstWord(option).equals(plain(words)))
                            .<Read<D>>map(option -> new Read.Accepted<>(with.apply(draft, option)))
                            .orElseGet(Read.NotAnAnswer::new);
                case Reply.Filled _ -> new Read.NotAnAnswer<>();
            };
        }

        private Optional<E> find(Predicate<E> wanted) {
            return options.stream().filter(wanted).findFirst();
        }

        /** "Yes" and "no" for "Yes, I am safe"; not where two options begin alike. */
        private String firstWord(E option) {
            String[] parts = option.label().split(",", 2);
            return parts.length == 2 ? plain(parts[0]) : "\n";
        }

        @Override
        public Optional<String> told(D draft) {
            return Optional.ofNullable(held.apply(draft)).map(Labelled::label);
        }
    }

    private record SomeOf<D, E extends Labelled>(
            List<E> options, Function<D, Set<E>> held, BiFunction<D, Set<E>, D> with) implements Question<D> {
        @Override
        public List<Block> inputs(D draft, Labels labels) {
            List<Option> offered = options.stream()
                    .map(option -> new Option(option.name(), option.label()))
                    .toList();
            return List.of(new Form(
                    labels.form(),
                    List.of(new Field.PickAny(FIELD, text("flow.pick-any"), offered)),
                    text("flow.go-on")));
        }

        @Override
        public Read<D> read(D draft, Reply reply) {
            return switch (reply) {
                case Reply.Filled filled -> chosen(draft, filled.all(FIELD));
                case Reply.Written(var words) ->
                    chosen(
                                            draft,
                                            options.stream()
                                                    .filter(option -> plain(option.label())
                                                            .equals(plain(words)))
                                                    .map(Labelled::name)
                                                    .toList())
                                    instanceof Read.Accepted<D> accepted
                            ? accepted
                            : new Read.NotAnAnswer<>();
                case Reply.Chosen _ -> new Read.NotAnAnswer<>();
            };
        }

        private Read<D> chosen(D draft, List<String> names) {
            Set<E> chosen = options.stream()
                    .filter(option -> names.contains(option.name()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            return chosen.isEmpty()
                    ? new Read.Rejected<>(text("flow.pick-one-at-least"))
                    : new Read.Accepted<>(with.apply(draft, chosen));
        }

        @Override
        public Optional<String> told(D draft) {
            Set<E> chosen = held.apply(draft);
            return chosen.isEmpty()
                    ? Optional.empty()
                    : Optional.of(options.stream()
                            .filter(chosen::contains)
                            .map(Labelled::label)
                            .collect(Collectors.joining("; ")));
        }
    }

    private record InWords<D>(int most, Function<D, String> held, BiFunction<D, String, D> with)
            implements Question<D> {
        @Override
        public List<Block> inputs(D draft, Labels labels) {
            return List.of();
        }

        @Override
        public Read<D> read(D draft, Reply reply) {
            return switch (reply) {
                case Reply.Written(var words)
                when words.length() > most -> new Read.Rejected<>(text("flow.too-long", String.valueOf(most)));
                case Reply.Written(var words) -> new Read.Accepted<>(with.apply(draft, words.strip()));
                case Reply.Chosen _, Reply.Filled _ -> new Read.NotAnAnswer<>();
            };
        }

        @Override
        public Optional<String> told(D draft) {
            return Optional.of(held.apply(draft)).filter(words -> !words.isEmpty());
        }

        @Override
        public boolean takesWords() {
            return true;
        }
    }

    private static String plain(String words) {
        return Stream.of(words.toLowerCase(Locale.UK).split("[^\\p{L}\\d]+", -1))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
