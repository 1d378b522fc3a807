package org.wardmate.broadcast.desk;

import static org.wardmate.message.Texts.text;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wardmate.broadcast.Audiences;
import org.wardmate.broadcast.Content;
import org.wardmate.broadcast.Reminder;
import org.wardmate.conversation.Reply.Filled;
import org.wardmate.message.Block.Field;
import org.wardmate.message.Block.Form;
import org.wardmate.message.DisplayTime;

/** The form on which an officer says what a reminder says, when, and to whom. */
final class EditForm {
    private static final String TITLE = "title";
    private static final String WORDS = "words";
    private static final String DAY = "day";
    private static final String TIME = "time";

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** What was filled in, or what to say about it. */
    sealed interface Read {
        record Sound(Content content) implements Read {}

        record Faulty(String words) implements Read {}
    }

    private final AudienceField audience;

    EditForm(Audiences audiences) {
        this.audience = new AudienceField(audiences);
    }

    /** The form, beginning with how it stands. */
    Form of(String id, Content content, List<Reminder> earlier) {
        ZonedDateTime when = content.when().atZone(DisplayTime.ZONE);
        return form(
                id,
                new Begun(
                        content.title(),
                        content.words(),
                        DisplayTime.day(when.toLocalDate()),
                        HOUR.format(when.toLocalTime()),
                        ""),
                content.audience().label(),
                earlier);
    }

    /** The form, beginning with what somebody wrote. */
    Form again(String id, Filled sent, Content content, List<Reminder> earlier) {
        return form(
                id,
                new Begun(
                        sent.words(TITLE),
                        sent.words(WORDS),
                        sent.words(DAY),
                        sent.words(TIME),
                        sent.words(AudienceField.WHICH)),
                content.audience().label(),
                earlier);
    }

    private record Begun(String title, String words, String day, String time, String which) {}

    private Form form(String id, Begun begun, String whom, List<Reminder> earlier) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field.Text(TITLE, text("edit.title"), "", false, Content.LONGEST_TITLE, true, begun.title()));
        fields.add(new Field.Text(
                WORDS, text("edit.words"), text("edit.words.hint"), true, Content.LONGEST_WORDS, true, begun.words()));
        fields.add(new Field.Text(DAY, text("edit.day"), text("edit.day.hint"), false, 40, true, begun.day()));
        fields.add(new Field.Text(TIME, text("edit.time"), text("edit.time.hint"), false, 10, true, begun.time()));
        fields.addAll(audience.fields(whom, begun.which(), earlier));
        return new Form(id, fields, text("edit.send"));
    }

    Read read(Filled sent, Reminder reminder, List<Reminder> earlier) {
        Content before = reminder.content();
        if (sent.words(TITLE).isEmpty() || sent.words(WORDS).isEmpty()) {
            return new Read.Faulty(text("edit.faulty.empty"));
        }
        if (sent.words(TITLE).length() > Content.LONGEST_TITLE
                || sent.words(WORDS).length() > Content.LONGEST_WORDS) {
            return new Read.Faulty(text(
                    "edit.faulty.long", String.valueOf(Content.LONGEST_TITLE), String.valueOf(Content.LONGEST_WORDS)));
        }
        Optional<Instant> when = sent.day(DAY)
                .flatMap(day -> time(sent.words(TIME))
                        .map(time -> day.atTime(time).atZone(DisplayTime.ZONE).toInstant()));
        if (when.isEmpty()) {
            return new Read.Faulty(text("edit.faulty.when"));
        }
        return switch (audience.read(sent, reminder, earlier)) {
            case AudienceField.Read.Sound(var whom) ->
                new Read.Sound(new Content(
                        before.kind(), sent.words(TITLE), sent.words(WORDS), before.rule(), when.get(), whom));
            case AudienceField.Read.Faulty(var words) -> new Read.Faulty(words);
        };
    }

    private static Optional<LocalTime> time(String written) {
        try {
            String plain = written.strip().replace('.', ':');
            return Optional.of(LocalTime.parse(plain.length() == 4 ? "0" + plain : plain));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
