package org.wardmate.message;

import java.net.URI;
import java.util.List;

/** A piece of a message. Each renderer is one exhaustive switch over these; texts are plain, never markup. */
public sealed interface Block {

    record Heading(String text) implements Block {}

    record Paragraph(String text) implements Block {}

    /**
     * Words quoted exactly.
     *
     * @param leadIn what opens the list the words stand in, such as "Don't:", or empty; shown with the words, always
     */
    record Quote(String leadIn, String words, Source source) implements Block {}

    /** Short labelled facts, in order. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** Buttons: the person presses one. */
    record Choices(List<Choice> choices) implements Block {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** Fields filled in together and sent with one button. */
    record Form(String id, List<Field> fields, String submitLabel) implements Block {
        public Form {
            fields = List.copyOf(fields);
        }
    }

    /** A request for files; {@code prompt} says what is wanted and what is taken. */
    record FileRequest(String id, String prompt) implements Block {}

    /**
     * A picture that was kept.
     *
     * @param reference what opens it, such as a piece of evidence's id
     * @param description what it is, for those who cannot see it
     */
    record Picture(String reference, String description) implements Block {}

    /**
     * Something the person may fetch.
     *
     * @param reference what opens it
     */
    record Download(String reference, String label) implements Block {}

    /** Something that opens in the person's browser: an address of Wardmate's own. */
    record Link(URI address, String label) implements Block {}

    /** Words that must not be overlooked: a short label, and what more there is to say, which may be empty. */
    record Notice(Tone tone, String label, String text) implements Block {
        public Notice {
            if (label.isBlank()) {
                throw new IllegalArgumentException("A notice has a label.");
            }
        }
    }

    record Divider() implements Block {}

    /** How a notice looks. What it means stands in its label, so that colour never speaks alone. */
    enum Tone {
        EMERGENCY,
        WARNING,
        SUCCESS,
        INFO
    }

    /**
     * Where quoted words come from.
     *
     * @param label the whole citation in words
     * @param reference what opens the place in the document reader, such as {@code thurrock:12}
     */
    record Source(String label, String reference) {}

    record Fact(String label, String value) {}

    /**
     * One button. What it sends back is {@code action}, such as {@code topic:blocking}: at most 200 characters and no
     * personal data, for platforms keep it.
     */
    record Choice(String label, String action, Emphasis emphasis) {
        public Choice {
            if (label.isBlank() || action.isBlank() || action.length() > 200) {
                throw new IllegalArgumentException("A choice has a label, and an action of 1 to 200 characters.");
            }
        }

        public static Choice of(String label, String action) {
            return new Choice(label, action, Emphasis.NORMAL);
        }
    }

    enum Emphasis {
        PRIMARY,
        NORMAL,
        DANGER
    }

    /** One input of a form. */
    sealed interface Field {
        String id();

        String label();

        /**
         * Words; {@code hint} may be empty.
         *
         * @param initial the words it begins with, such as those somebody wrote before; or empty
         */
        record Text(
                String id,
                String label,
                String hint,
                boolean multiline,
                int maxLength,
                boolean required,
                String initial)
                implements Field {
            public Text(String id, String label, String hint, boolean multiline, int maxLength, boolean required) {
                this(id, label, hint, multiline, maxLength, required, "");
            }

            public Text beginningWith(String words) {
                return new Text(id, label, hint, multiline, maxLength, required, words);
            }
        }

        /** Exactly one of the options. */
        record PickOne(String id, String label, List<Option> options) implements Field {
            public PickOne {
                options = List.copyOf(options);
            }
        }

        /** Any number of the options. */
        record PickAny(String id, String label, List<Option> options) implements Field {
            public PickAny {
                options = List.copyOf(options);
            }
        }

        record Date(String id, String label, String hint) implements Field {}
    }

    record Option(String value, String label) {}
}
