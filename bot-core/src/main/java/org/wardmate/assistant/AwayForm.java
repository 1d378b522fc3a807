package org.wardmate.assistant;

import static org.wardmate.message.Texts.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wardmate.conversation.Reply;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.Block.Option;
import org.wardmate.people.Absence;
import org.wardmate.people.Member;

/** The form on which an officer says from when until when they are away, and who stands in. */
final class AwayForm {
    static final String ID = "away";

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String STAND_IN = "stand-in";
    private static final int LONGEST_IN_DAYS = 366;

    private AwayForm() {}

    /** What was filled in, or what to say about it. */
    sealed interface Read {
        record Sound(Absence absence) implements Read {}

        record Faulty(String words) implements Read {}
    }

    static Form of(List<Member> standIns) {
        return new Form(
                ID,
                List.of(
                        new Field.Date(FROM, text("away.from"), text("away.from.hint")),
                        new Field.Date(UNTIL, text("away.until"), text("away.until.hint")),
                        new Field.PickOne(
                                STAND_IN,
                                text("away.stand-in"),
                                standIns.stream()
                                        .map(each -> new Option(each.id().value(), each.described()))
                                        .toList())),
                text("away.send"));
    }

    /** Without a first day, it is today. */
    static Read read(Map<String, List<String>> values, List<Member> standIns, LocalDate today) {
        Reply.Filled filled = new Reply.Filled(values);
        Optional<LocalDate> from = filled.words(FROM).isEmpty() ? Optional.of(today) : filled.day(FROM);
        Optional<LocalDate> until = filled.day(UNTIL);
        Optional<Member> standIn = standIns.stream()
                .filter(each -> each.id().value().equals(filled.words(STAND_IN)))
                .findFirst();
        if (from.isEmpty() || until.isEmpty()) {
            return new Read.Faulty(text("away.faulty.days"));
        }
        if (until.get().isBefore(from.get()) || until.get().isBefore(today)) {
            return new Read.Faulty(text("away.faulty.order"));
        }
        if (until.get().isAfter(today.plusDays(LONGEST_IN_DAYS))) {
            return new Read.Faulty(text("away.faulty.long"));
        }
        return standIn.<Read>map(chosen -> new Read.Sound(new Absence(from.get(), until.get(), chosen.id())))
                .orElseGet(() -> new Read.Faulty(text("away.faulty.stand-in")));
    }
}
