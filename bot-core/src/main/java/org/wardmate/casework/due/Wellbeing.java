package org.wardmate.casework.due;

import static org.wardmate.message.Texts.text;

import java.util.List;
import org.wardmate.casework.CaseFile;
import org.wardmate.message.Block.Choice;
import org.wardmate.message.Block.Choices;
import org.wardmate.message.Block.Paragraph;
import org.wardmate.message.Message;
import org.wardmate.people.MemberId;
import org.wardmate.storage.Reading;
import org.wardmate.storage.RecordKey;
import org.wardmate.storage.Shape;
import org.wardmate.storage.Shelf;
import org.wardmate.storage.Transaction;

/** Asking members how they are, some days after they sent a report, until they say that nobody should. */
public final class Wellbeing {
    /** What the button says that declines for good. */
    public static final String NO_MORE = "wellbeing:no-more";

    /** Keys: member. */
    private static final Shelf<Declined> DECLINED =
            new Shelf<>("wellbeing-declined", Shape.of("wellbeing-declined", Declined.class));

    private record Declined(MemberId member) {}

    private final Doors doors;

    Wellbeing(Doors doors) {
        this.doors = doors;
    }

    boolean isWelcome(Reading reading, MemberId member) {
        return DECLINED.find(reading, key(member)).isEmpty();
    }

    Message decline(Transaction transaction, MemberId member) {
        DECLINED.put(transaction, key(member), new Declined(member));
        return Message.saying(text("wellbeing.declined"));
    }

    Message first(CaseFile file) {
        return message(file, text("wellbeing.first", file.id().value()));
    }

    Message last(CaseFile file) {
        return message(file, text("wellbeing.last", file.id().value()));
    }

    private Message message(CaseFile file, String words) {
        return Message.of(
                new Paragraph(words),
                new Paragraph(text("wellbeing.help")),
                new Choices(List.of(doors.shows(file.id()), Choice.of(text("wellbeing.no-more"), NO_MORE))));
    }

    private static RecordKey key(MemberId member) {
        return RecordKey.of(member.value());
    }
}
